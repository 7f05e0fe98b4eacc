@echo off
rem The page on a double click; with words after it, the command that they are. ASCII only: no code page reads it otherwise.
if not exist "%~dp0program\node.exe" goto missing
if not "%~1"=="" goto command
title Klyngepakke
"%~dp0program\node.exe" "%~dp0program\dist\cli.js" studio --folder "%~dp0Mine klynger" --lang da
if not errorlevel 1 exit /b 0
pause
exit /b 1
:command
"%~dp0program\node.exe" "%~dp0program\dist\cli.js" %*
exit /b %ERRORLEVEL%
:missing
echo Programmet ligger ikke ved siden af denne fil. Pak hele zip-filen ud, og dobbeltklik igen i den nye mappe.
pause
exit /b 1
