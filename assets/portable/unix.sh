#!/bin/sh
# The page on a double click; with words after it, the command that they are. Needs nothing on the path.
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
here=$(CDPATH= cd -- "$here" && pwd) || exit 1
[ $# -gt 0 ] || set -- studio --folder "$here/Mine klynger" --lang da
exec "$here/program/node" "$here/program/dist/cli.js" "$@"
