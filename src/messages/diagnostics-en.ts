import type { DIAGNOSTICS_DA } from "./diagnostics-da.ts";

/** Every diagnostic in English, in the form of the Danish table. */
export const DIAGNOSTICS_EN = {
  // Findings about a file as such, before anybody knows what it holds.
  "file/not-found": `the file does not exist
    Check the path; it is taken from the folder the command runs in.`,
  "file/is-folder": `the path is a folder, not a file
    Name the file in the folder.`,
  "file/is-pipe": `the path leads to a named pipe, not to a file
    Save the content in a plain file, and name that.`,
  "file/is-socket": `the path leads to a socket, not to a file
    Save the content in a plain file, and name that.`,
  "file/is-device": `the path leads to a device, not to a file
    Save the content in a plain file, and name that.`,
  "file/too-large": `the file is larger than {megabytes} MB
    Check that it is the right file, and that no other program is writing to it meanwhile.`,
  "file/unreadable": `the file cannot be read ({reason})
    Check that you may read the file, and that no other program holds it open.`,

  // Findings about a YAML file before its fields are looked at.
  "yaml/not-utf8": `the file is not saved as UTF-8
    Save the file again, encoded as UTF-8.`,
  "yaml/empty": `the file is empty
    Start from a copy of one of the samples that come along.`,
  "yaml/too-deep": `fields are nested far deeper than any file here needs
    Check that it is the right file.`,
  "yaml/version": `the file asks for another version of YAML than 1.2
    Delete the line that begins with %YAML.`,
  "yaml/many-documents": `the file holds several documents, separated by ---
    Put each document in a file of its own.`,
  "yaml/duplicate-key": `the same field stands twice
    Delete one of the two.`,
  "yaml/alias": `references with * cannot be used here
    Write the content out in the place that refers to it.`,
  "yaml/tag": `type tags with ! cannot be used here
    Delete the ! and the word right after it.`,
  "yaml/key-not-text": `the name of the field is not a word
    Write the name as one word and a colon.`,
  "yaml/tab": `the line is indented with a tab
    Indent with spaces instead.`,
  "yaml/colon": `a colon stands where no field can begin
    Put the text in quotes if the colon is part of it; otherwise look at the indentation.`,
  "yaml/unclosed": `a quote or a bracket is never closed
    Add the missing character, here or in the lines above.`,
  "yaml/indent": `the indentation does not fit the lines above
    Let fields that belong together begin in the same column.`,
  "yaml/syntax": `the line cannot be read as YAML ({detail})
    Put the text in quotes, or compare with one of the samples that come along.`,

  // Findings about single fields of a template or a cluster file. They never repeat what the field holds.
  "field/none": `the file holds no fields
    Write each field on its own line: name, colon, value.`,
  "field/misspelt": `the field is not known
    Did you mean “{nearest}”?`,
  "field/unknown": `the field is not known
    The fields that may stand here are: {known}.`,
  "field/missing": `the field “{field}” is missing
    Add the field “{field}” here.`,
  "field/empty": `“{field}” is empty
    Fill the field in, or delete the line if it is optional.`,
  "field/expected-text": `“{field}” must be a text
    Write the text on the line, after the colon.`,
  "field/quote": `“{field}” must be a text but is written as a number
    Put quotes around it: "…".`,
  "field/expected-number": `“{field}” must be a number
    Write the number in digits, without quotes.`,
  "field/decimal-comma": `“{field}” is written with a comma
    YAML writes decimals with a point: 2.5, not 2,5.`,
  "field/expected-whole-number": `“{field}” must be a whole number
    Write the number in digits alone, such as 1600.`,
  "field/thousands-point": `“{field}” is written with a point, which YAML reads as a decimal point
    Write the number in digits alone: 1600, not 1.600.`,
  "field/too-low": `“{field}” is below {limit}
    The lowest value that can be used is {limit}.`,
  "field/too-high": `“{field}” is above {limit}
    The highest value that can be used is {limit}.`,
  "field/local-path": `“{field}” holds a path to a drive, a server or a home folder
    Take the path away; the text is printed in the material, and paths show names of users and folders.`,
  "field/too-long": `“{field}” is longer than {limit} characters
    Shorten the text, so that it fits on slides and sheets.`,
  "field/too-few": `“{field}” has fewer than {limit}
    Add, so that there are at least {limit}.`,
  "field/too-many": `“{field}” has more than {limit}
    Remove, so that there are at most {limit}.`,
  "field/expected-list": `“{field}” must be a list
    Write one line for each thing, with a hyphen in front.`,
  "field/expected-group": `“{field}” must be a group of fields
    Write the fields on the lines below, indented, each with its name and a colon.`,
  "field/expected-choice": `“{field}” has a value that cannot be used
    Use one of these: {choices}.`,
  "field/expected-yes-no": `“{field}” must be yes or no
    Write true for yes and false for no.`,
  "field/expected-date": `“{field}” is not a date that exists
    Write the date with the four digits of its year, such as 2026-06-10.`,
  "field/expected-email": `“{field}” is not an e-mail address
    Write the address as name@domain.dk.`,
  "field/expected-url": `“{field}” is not a web address
    Write the address with https:// in front.`,
  "field/one-line": `“{field}” holds line breaks, tabs or invisible characters
    Write the text on one line, or put >- in front of it.`,
  "field/cpr": `something here looks like a CPR number
    Delete it. The file must not hold information about persons.`,

  // Findings about a file of rows and columns, whatever the rows are about.
  "table/workbook": `the file is packed, but is no Excel workbook (.xlsx) that can be read here
    Save the sheet as CSV in the spreadsheet program (in Excel: Save As, CSV UTF-8) and name that file.`,
  "table/markup": `the file is a web page or XML, although spreadsheet programs can open it
    Open it in Excel and save it as .xlsx.`,
  "table/assumed-characters": `the file's characters are read as {characters}
    See whether æ, ø and å come out right. Save the file as CSV UTF-8 if they do not.`,
  "table/assumed-commas": `the cells are read as separated by commas
    Nothing needs doing if the columns are the right ones.`,
  "table/assumed-tabs": `the cells are read as separated by tabs
    Nothing needs doing if the columns are the right ones.`,
  "table/not-text": `the file's characters cannot be read as UTF-8, UTF-16 or Windows-1252
    Save the file again as CSV in UTF-8.`,
  "table/open-quote": `a quotation mark opens here and is never closed
    Close the quotation mark or take it away.`,
  "table/too-many-cells": `the file has more rows or cells than counts can fill
    Check that it is the right file. Lists of patients are counted in the clinic with the command tally.`,
  "table/empty": `the file is empty
    Check that the extract was saved, and that it is the right file.`,
  "table/no-rows": `there are no rows under the headers
    Check that the extract was saved with all its rows.`,
  "table/lines-above-header": `{lines} {lines:line above the column headers is|lines above the column headers are} skipped
    Nothing needs doing if they are only title, date or source.`,
  "table/column-twice": `the column is there more than once
    Keep the column that is to be used, and remove or rename the other.`,
  "table/cells-beyond-header": `the row has {cells} cells, but there are {columns} headers
    Check whether a decimal comma or a separator within a text splits a cell in two.`,
  "table/error-value": `the cell shows an error in place of a value
    Mend the formula in the spreadsheet, or write the value, and save again.`,
  "table/formula-without-value": `the cell has a formula that nobody has worked out
    Open the file in Excel and save it again; the values then come along.`,
  "table/invisible-signs": `signs that cannot be seen are taken away: {cells}
    Nothing needs doing; they often come along when figures are copied from a web page.`,
  "table/assumed-strokes": `the cells are read as separated by vertical strokes
    Nothing needs doing if the columns are the right ones.`,
  "table/header-again": `the headers stand again below, and the rows under them are read as part of the table
    Nothing needs doing if all rows are of the same extract.`,
  "table/second-table": `another table with other headers begins below the first
    Delete it, or move it to a sheet of its own.`,

  // Findings about a workbook, before anybody looks at what its cells mean.
  "xlsx/locked-or-old": `the file is a workbook with a password, or one in the old format .xls
    Open it in Excel, take any password away and save it as .xlsx.`,
  "xlsx/too-large": `the workbook is larger than {megabytes} MB
    Copy the sheet with the counts into a new workbook without pictures and raw data, and save that.`,
  "xlsx/damaged": `the workbook is damaged or was not saved to its end
    Open it in Excel, save it again as .xlsx and try the new file.`,
  "xlsx/too-many-parts": `the workbook is packed of more than {parts} parts
    Copy the sheet with the counts into a new workbook and save that.`,
  "xlsx/unpacks-too-large": `the workbook unpacks to far more than a sheet of counts can fill
    Check where the file comes from. Else copy the sheet with the figures into a new workbook and save that.`,
  "xlsx/unsafe-parts": `the workbook has parts under names that Excel does not use
    Check where the file comes from. Else open it in Excel and save it again as .xlsx.`,
  "xlsx/declares-entities": `the workbook has XML declarations within it that Excel never writes
    Check where the file comes from. Else open it in Excel and save it again as .xlsx.`,
  "xlsx/too-heavy": `the workbook takes too long or too much memory to read
    Copy the sheet with the counts into a new workbook and save that.`,
  "xlsx/too-many-cells": `the sheet has filled cells beyond row {rows} or column {columns}
    Delete the cells outside the table, or copy the table to a new sheet.`,
  "xlsx/which-sheet": `several sheets have equally many of the expected headers: {sheets}
    Choose the sheet with --sheet and its name. In a register: delete or hide the sheets that are not to be used.`,
  "xlsx/no-such-sheet": `the workbook does not have the sheet that was chosen; it has: {sheets}
    Write the name of the sheet after --sheet as it stands on its tab in Excel; it holds for every workbook among the data files.`,
  "xlsx/sheet-without-workbook": `a sheet was chosen, but none of the data files is a workbook
    Leave --sheet out, or name the workbook after --data.`,
  "xlsx/sheet-chosen": `this sheet was chosen because it has most of the expected headers; {sheets} {sheets:other|others} not read
    Nothing needs doing if it is the right one. Else choose another with --sheet.`,
  "xlsx/hidden-sheets": `{sheets} hidden {sheets:sheet|sheets} not read
    Nothing needs doing unless the figures are in one of them; unhide it in Excel, or choose it with --sheet.`,
  "xlsx/hidden-rows": `what stands in hidden or filtered rows is not read: {rows}
    Unhide the rows in Excel and save if they are to take part.`,
  "xlsx/hidden-columns": `what stands in hidden columns is not read: {columns}
    Unhide the columns in Excel and save if they are to take part.`,
  "xlsx/hidden-cells": `cells whose number format shows nothing are not read: {cells}
    Give the cells the format General in Excel and save if they are to take part.`,

  // Findings about sheets with a row a practice, and about the map that tells what their columns are.
  "wide/needs-map": `the sheet has a row for each practice and columns for each measure, but the cluster file does not say which
    Write under columns in the cluster file what the columns are called. The command check proposes it.`,
  "wide/proposed-map": `proposal for the cluster file: {map}
    Put the proposal into the cluster file, write the period and check every column; it is guessed from the headers alone.`,
  "wide/missing-column": `the sheet has no column with the header “{column}”, which the cluster file names
    Write the header under columns in the cluster file as it stands in the sheet.`,
  "wide/unknown-measure": `the package does not know the measure; nearest is {nearest}
    Write the id of the measure as the package has it.`,

  // Findings about a package template as a whole: what its fields say together.
  "template/folder-exists": `there is something of that name already
    Choose another name, or move what lies there.`,
  "template/bad-new-id": `the name cannot be used for a template
    Use lower-case letters a-z, digits and hyphens, such as min-pakke.`,
  "template/unknown-action": `the command templates cannot do that
    It can: {known}.`,
  "template/unknown-schema": `there is no schema of that name
    Write one of: {known}.`,
  "template/none-named": `no template is named
    Write the template's name after the word, or a path to your own.`,
  "template/not-found": `there is no package, folder or file of that name
    Packages that come along: {known}. Otherwise give the path of a folder that holds package.yaml.`,
  "template/id": `“{field}” may hold only small letters a-z, digits and hyphens
    Begin with a letter and put hyphens between words, as in hba1c-over-58.`,
  "template/field-name": `“{field}” may hold only small letters a-z, digits and underscores
    Begin with a letter and put underscores between words, as in hba1c_date.`,
  "template/version": `the version is not three numbers
    Write the version as three numbers, such as 1.0.0.`,
  "template/phrase": `“{field}” must begin with a small letter and end without a full stop
    The text is put into the middle of a sentence; write it so that it can stand there.`,
  "template/subject": `“subject” does not begin as a Danish noun in the definite singular
    Begin with “andelen”, “antallet” or “forbruget”, so that the text can be the subject of a sentence.`,
  "template/condition": `the condition has no form that can be used
    Write field and one of equal, lt, lte, gt, gte, range, oneOf, valid; or and, or, not.`,
  "template/review-order": `the next review does not come after the last
    Set nextReview to a date after reviewed.`,
  "template/review-overdue": `due for review before the meeting: {measures}
    Have what is named reviewed, and update the dates under review.`,
  "template/under-revision": `the package is under revision
    Ask the provider for a newer edition before using it.`,
  "template/follow-up-order": `the second follow-up does not come after the first
    Set second to more months than first.`,
  "template/small-numbers-order": `a share could be read with fewer patients than it can be shown with
    Set firmDenominator to at least minimumDenominator.`,

  // Findings about a template's measures, their conditions and limits, and how its blocks share them.
  "template/duplicate": `“{field}” has the same value as in line {line}
    Change one of the two; the value must be unique.`,
  "template/unknown-measure": `a measure is named here that does not exist
    The package's measures: {known}.`,
  "template/measure-without-block": `the measure {measure} is in no block and would be left out of the meeting
    Add it under measures in the block it belongs to.`,
  "template/measure-in-two-blocks": `the measure {measure} already stands in a block in line {line}
    Leave it in one place.`,
  "template/parts-sum": `the parts of the block give {sum} {sum:minute|minutes}, but the block lasts {minutes}
    Change introduction, groups and plenary so that they add up to the block's minutes.`,
  "template/rate-without-base": `the measure is a rate without a base
    Add base, such as 1000 for “per 1,000”.`,
  "template/bare-count": `a bare number says little when practices are of different size
    Use a rate with a base if you can have a denominator. Else the numbers are shown, not compared.`,
  "template/base-without-rate": `only a rate has a base
    Delete base, or set kind to rate.`,
  "template/side-of-share": `only a proportion that is no part of a whole can name a side for small numbers
    Delete sensitive. Small numbers are then hidden by the package's general rule.`,
  "template/limit-not-in-words": `the limit {value} is not in the words of the measure's numerator or denominator
    Write the number in words as it is counted, so that readers see the same limit.`,
  "template/threshold-not-in-words": `the condition uses the number {value}, which is not in the words beside it
    Change words or condition: what is counted and what is printed must be the same.`,
  "template/threshold-without-limit": `the condition counts {operator} {value}, but no limit has that operator, value and unit
    Add the limit under limits with its guideline, or mend the one that is there.`,
  "template/unknown-patient-field": `the condition asks about a field that is not under patientFields
    Add the field under patientFields, or use one that is there. Nearest is “{nearest}”.`,
  "template/comparison": `the comparison does not fit the kind of the field ({kind})
    Numbers and months take lt, lte, gt, gte or range; yes-no takes equal true or false.`,
  "template/range-order": `range begins above its end
    Write the lower number first, as in [30, 300].`,

  // Findings about the parts a package may have besides measures and programme, and about its texts.
  "template/unknown-name": `“{field}” names something that does not exist
    What may stand here: {known}.`,
  "template/parts-differ": `measures that are shown together differ in kind, base or denominator
    Give them the same kind and base and the same words under denominator.`,
  "template/part-not-proportion": `the measure is part of a whole but not a share
    Set kind to proportion, or delete partOf.`,
  "template/part-count": `the whole has {parts} named {parts:part|parts}
    Name it in partOf of 2-6 measures; the rest is shown as one part.`,
  "template/shown-apart": `measures that are shown together stand in different blocks
    Move them to the same block under blocks.`,
  "template/measure-shown-twice": `the measure {measure} is already shown together with others
    Leave it in one place: in one pair or in one whole.`,
  "template/goal-above-all": `the goal is above 100 percent
    Write the goal of a share in percent, from 0 to 100.`,
  "template/nothing-to-work-on": `the package has neither measures nor a block of dialogue
    Add measures, or add a block with kind: dialogue and questions for the groups.`,
  "template/unused-case": `the case is named in no block and would be left out of the meeting
    Add it under cases in the block where the groups are to have it.`,
  "template/document-without-material": `the document has nothing to hold, because “{part}” is missing
    Add “{part}” to the template, or take the document out of documents.`,
  "template/material-without-document": `the content comes into no document
    Add {document} under documents, or delete the content.`,
  "template/placeholder": `the text has a blank that is not filled in
    Write what is to stand there. Only phrase and letter may have blanks, as in {antal måneder}.`,
  "template/placeholder-form": `a blank is not written so that it can be told
    Put braces around a few words that say what goes there: {antal måneder}.`,
  "template/unknown-merge-field": `the merge field is not known
    The fields a letter can have are: {known}.`,
  "template/sms-too-long": `the text message takes {signs} signs with its fields filled in, and becomes {messages} messages
    Shorten it to at most {most} signs, which makes two, or better to {single}, which makes one.`,
  "template/sms-two-messages": `the text message takes {signs} signs with its fields filled in, and is sent as two messages
    Shorten it to {single} signs if it is to be sent as one.`,
  "template/sms-signs": `the text message has signs that halve its room: {found}
    Use ordinary letters, hyphens, straight quotes and ordinary blanks.`,
  "template/misspelt-term": `the text has the misspelling “{found}”
    Write “{use}”.`,
  "template/other-term": `the text writes “{found}” where the material otherwise writes “{use}”
    Write “{use}”, so that the same thing has the same name everywhere.`,
  "template/search-not-share": `the measure's figures cannot come from that step of ownSearch
    Use kind: proportion and a step that is a part of another one (of).`,
  "template/search-without-months": `the measure's figures come from ownSearch, which does not say how far back to search
    Write months under ownSearch, such as months: 6, so that all search the same period.`,

  // Findings about the files a package is put together from.
  "template/unknown-shared-measure": `there is no shared measure of that name
    Those there are: {known}. They lie in the folder _maalepunkter beside the package's folder.`,
  "template/region-fixed-field": `a region cannot change “{field}”
    If something else is counted, it is another measure; write it in the package.`,
  "template/region-unknown-measure": `the package has no measure of that name, but “{nearest}” is like it
    Mend the name if that is what you mean. If it belongs to another package, all is well.`,
  "template/region-without-changes": `the region has changed nothing
    Regions that have: {known}. Write the name as it stands in their file in _regioner.`,
  "template/region-counts-differently": `the region counts {measure} in its own way, and the cluster is compared with the nation
    Set references to [region] in the cluster file, unless the nation's figures are counted the same way.`,

  // Findings about a sender's brand: its colours and its logo.
  "brand/not-found": `there is no brand of that name
    Those that come along: {known}. Or write the path of your own file from the package's folder: afsender.yaml.`,
  "brand/colour": `“{field}” is no colour
    Write six hex digits in quotes, such as "0F4C5C".`,
  "brand/contrast": `the colour {colour} has a contrast of {found}:1 to {other}; {wanted}:1 is needed
    Make accent darker or ornament lighter, until it can be read from the back of the room.`,
  "brand/logo-not-png": `the logo is no whole PNG file
    Save it as PNG again; JPEG, SVG and PDF cannot be used.`,
  "brand/logo-size": `the logo is {width} × {height} pixels and {kilobytes} kB
    Use {least}-{most} pixels each way, at most {widest} times as wide as high and at most {room} kB.`,

  // Findings about a cluster file. None of them names a practice: the line does.
  "cluster/ydernummer": `the ydernummer does not have six digits
    Write six digits in quotes, as in "012345".`,
  "cluster/ydernummer-unquoted": `the ydernummer is written as a number, which loses leading zeros
    Put quotes around the six digits, as in "012345".`,
  "cluster/no-members": `the cluster file does not say who its members are
    List them under members, or name a register: register: medlemmer.csv.`,
  "cluster/members-twice": `the cluster file has both members and register
    Delete one of them, so that one place alone says who is a member.`,
  "cluster/duplicate-member": `the same ydernummer also stands in line {line}
    Delete one of the two members.`,
  "cluster/cvr": `the CVR number does not have eight digits
    Write eight digits in quotes, as in "12345678".`,
  "cluster/cvr-check-digit": `the check digit of the CVR number does not fit
    See whether two digits are swapped, or one is mistyped.`,
  "cluster/start": `the start of the meeting is not a time of day
    Write the time as 16.30 or 16:30.`,
  "cluster/view": `an open view needs the cluster's decision: its date and who took it
    Write closed, or write open: with the fields decided (date) and by (who) below.`,
  "cluster/decided-after-meeting": `the decision on an open view is dated after the meeting
    Correct the date, or use closed until the decision is taken.`,
  "cluster/size": `the cluster has {count} {count:practice|practices}; most have 5-35
    See whether the list of members is complete and holds one cluster only.`,
  "cluster/few-accepted": `only {count} {count:practice has|practices have} accepted that their figures are used
    With fewer than 5 a single practice is easily recognised. Consider whether to show the figures.`,
  "cluster/one-accepted": `only one practice has accepted, and in closed view everybody can tell whose figures they are
    Wait until more have accepted, or let the cluster decide on open view and record the decision under view.`,
  "cluster/same-again": `the same mistake as in line {first} is also in line {lines}
    Mend them all in the same way.`,
  "cluster/unanswered": `the member has neither accepted nor declined; its figures are not used
    Get the answer, and write accepted with its date, or declined: true; in a register the date or nej.`,
  "cluster/declined": `“declined” can only be true
    Write declined: true, or delete the line.`,
  "cluster/two-answers": `the member has both accepted and declined
    Delete either accepted or declined.`,
  "cluster/accepted-after-meeting": `the acceptance is dated after the meeting
    Correct the date. Figures may be used only once the practice has accepted.`,
  "cluster/late-acceptance": `there {days:is only|are only} {days} {days:day|days} from the last acceptance to the meeting
    The package's provider asks for at least {noticeDays} {noticeDays:day|days}. Ask whether the data can be ready, or move the meeting.`,
  "cluster/id": `the cluster's id is not a short word of small letters a-z, digits and hyphens
    Write for example id: nord or id: "12"; 20 signs and four digits in a row at most, so that it is not like a ydernummer.`,
  "cluster/formerly": `the former ydernummer is not six digits in quotes
    Write formerly: "081124", or after a merger formerly: ["081124", "081125"].`,
  "cluster/formerly-member": `the former ydernummer is another member's number now
    Delete it here if the other member still exists; otherwise delete the other member.`,
  "cluster/formerly-twice": `the same former ydernummer also stands in line {line}
    A practice can go on in one place only. Keep the number with the practice that has taken the patients over.`,

  // Findings about a register of practices. None of them names a practice: the row does.
  "register/missing-column": `the register lacks the column {column}
    Add the column or mend its header; case and order do not matter.`,
  "register/no-rows-of-cluster": `the register has no rows of the cluster
    Check that the cluster's name is written alike in the cluster file and in the column klynge.`,
  "register/blank-cluster": `{times} {times:row belongs to no cluster and is|rows belong to no cluster and are} left out
    Write the cluster's name in the column klynge if one of them belongs to this cluster.`,
  "register/blank-cell": `the cell is blank
    Fill in the cell, or delete the row if it is no member.`,
  "register/malformed-practice": `the ydernummer is not made of six digits
    Mend the ydernummer; format the column as text, so that leading zeros stay.`,
  "register/leading-zero": `{times} {times:ydernummer|ydernumre} in the register had lost leading zeros and are read with them
    Check that they are right. Format the column as text before saving.`,
  "register/not-a-number": `a whole number is expected
    Write a whole number of zero or more, without a unit.`,
  "register/acceptance": `the answer is neither a date nor a no
    Write the date of a yes, such as 2026-02-24, and nej for a no; a blank cell means no answer yet.`,
  "register/acceptance-without-date": `the answer is a yes without a date
    Write the date of the acceptance instead; without it the figures are not used.`,
  "register/several-clusters": `the register has several clusters of this name, each with its klynge_id
    Write in the cluster file which of them it is: id: and what stands in the column klynge_id.`,

  // Findings about a data file as a whole: its columns, what it covers, what it must not hold.
  "data/no-header": `none of the expected column headers was found
    Write the headers at the top: ydernummer, periode, målepunkt, tæller and nævner.`,
  "data/missing-column": `the column {column} is missing
    Add the column or mend its header; case and order do not matter.`,
  "data/percent-only": `the file has shares, but not the counts they were worked out from
    Ask the source for numerator and denominator of each practice. Shares alone can be neither added nor compared.`,
  "data/extra-columns": `these columns are not used: {columns}
    Nothing needs doing unless one of them is an expected column under another name.`,
  "data/patient-rows": `the column seems to belong to a list of patients
    Only counts may be read. Leave the list in the clinic and count it there with the command tally.`,
  "data/split-by-group": `the rows are split by groups of patients: {columns}
    Order the figures without the split, or add the groups up, so that each practice has one row for each measure.`,
  "data/no-usable-figure": `there is not one usable figure for the cluster's practices: all counts are missing, hidden or 0
    Ask the source for numerator and denominator; without them no kit can be built from this package.`,
  "data/cpr-like": `the cell holds something that may be a CPR number
    Remove it from the file before passing it on; the whole file is refused until then.`,
  "data/several-periods": `{measure} has figures for {periods} {periods:period|periods}
    The latest period is shown. To show another, read a file that has that one only.`,
  "data/periods-apart": `{measure} does not cover the same period in every practice
    Mend the period if it is mistyped, or obtain figures for the same period from all.`,
  "data/measures-periods-differ": `the measures do not cover the same periods
    Check that this is meant; the period is printed with each measure.`,
  "data/after-meeting": `the period {period} ends {to}, but the meeting is {meeting}, and the figures must be from before it
    Mend the period in the data file, or write the right day of the meeting in the cluster file under meeting: date (at a follow-up: there or with --date).`,
  "data/reference-period": `the figures for {level} in {measure} cover another period than the cluster's
    Obtain figures for the same period, or mention the difference at the meeting.`,
  "data/no-member-rows": `no row belongs to a practice of the cluster that has agreed to take part
    Check that this is the cluster's file, and that ydernumre and acceptances are right in the cluster file.`,
  "data/practices-without-rows": `{practices} {practices:practice that agreed to take part has|practices that agreed to take part have} no rows
    Check whether their figures are missing from the extract or a ydernummer is mistyped.`,
  "data/measure-without-rows": `{measure} has no rows for the cluster's practices
    The measure cannot be shown. Check whether it is missing from the extract.`,
  "data/measure-incomplete": `{measure} is missing for {practices} {practices:practice that has|practices that have} other figures
    Check whether the rows are missing from the extract; they are shown as without figures.`,
  "data/reference-without-rows": `there are no rows of level {level}
    Add them, or take the level out of the cluster file's references.`,
  "data/region-computed": `the region's level is worked out from {practices} practices of the file, because no row has level region
    Nothing needs doing if the file holds the whole region; the material says “Region (praksis i filen)”.`,
  "data/region-too-few": `the file has only {practices} {practices:practice|practices} outside the cluster, so the region's level is not worked out
    There must be at least 20. Else add rows of level region.`,
  "data/more": `at least {count} more like this one {count:is|are} not shown: {parts}
    Mend those shown and run the command again.`,

  // Findings about whose figures a row holds, and whether it is used.
  "data/loose-lines": `{times} {times:line with a single filled cell is|lines with a single filled cell are} skipped
    Nothing needs doing if they are notes below the table.`,
  "data/total-rows": `{times} {times:row with a sum or a mean in place of a ydernummer is|rows with a sum or a mean in place of a ydernummer are} left out
    If one of them is to be used for comparison, write region or land in the column niveau.`,
  "data/other-cluster": `{times} {times:row belongs to other clusters and is|rows belong to other clusters and are} left out
    Check the cluster's name if too many are left out.`,
  "data/unknown-level": `the level is not praksis, klynge, region or land
    Write one of the four words; a blank cell means praksis.`,
  "data/malformed-practice": `the ydernummer is not made of six digits
    Mend the ydernummer. A row of comparison must say region or land in the column niveau.`,
  "data/short-practice": `the ydernummer has too few digits and is no member with zeros before it either; {rows} {rows:row|rows} left out
    Mend the ydernummer if it belongs to a practice of the cluster.`,
  "data/leading-zero": `{times} {times:ydernummer|ydernumre} had lost leading zeros and are read with them
    Check that they are right. Format the column as text before saving.`,
  "data/former-number": `rows under a former ydernummer are read as the practice's own; number of rows: {times}
    Nothing needs to be done. Better write the present ydernummer next time.`,
  "data/former-number-part": `the row stands under a former ydernummer and may hold a part of the practice's patients only
    Write one row for each measure under the practice's present ydernummer, with numerators and denominators added up.`,
  "data/unknown-practice": `the ydernummer is no member of the cluster; {rows} {rows:row|rows} left out
    Mend the ydernummer, or add the practice to the cluster file if it is to take part.`,
  "data/no-acceptance": `no acceptance is recorded for this practice; {rows} {rows:row|rows} left out
    Write the date of acceptance in the cluster file once it has been received.`,
  "data/practice-on-reference": `the row is one of comparison, but has a ydernummer
    Change the level to praksis, or make the cell ydernummer blank.`,
  "data/unknown-measure": `the package does not know the measure; nearest is {nearest}
    Write the id of the measure as the package has it.`,
  "data/duplicate-row": `the same practice or level, period and measure is already at {first}
    Keep the row that is right and delete the other.`,

  // Findings about one cell. They say of what kind the mistake is and never what the cell holds.
  "data/blank-cell": `the cell is blank
    Fill in the cell, or delete the row if there is no figure.`,
  "data/text-in-count": `there is text where a whole number is expected
    Write a whole number without a unit.`,
  "data/unclear-count": `there is a sign that may mean that the count is missing or hidden (line {rows})
    Ask the source. Delete the row if the count is missing, or write <5 if a small one is hidden. Never write a number that the source has not given.`,
  "data/percent-in-count": `there is a percentage where a count is expected
    Write numerator and denominator as numbers of patients; the share is worked out here.`,
  "data/negative-count": `the count is negative
    Write a whole number of zero or more.`,
  "data/fraction-in-count": `the count is not a whole number
    Write the number of patients, not a share or a mean.`,
  "data/count-too-large": `the count is larger than Denmark's population
    Check whether two cells have run together.`,
  "data/hidden-count": `the count is hidden by the source, so the row is left out
    Obtain the true count from the source if you may; small counts are hidden again here before anything is shown.`,
  "data/no-figures": `numerator and denominator are both blank, so the row is left out
    Nothing needs doing if the source has no figure.`,
  "data/thousands-mark": `the full stop in {times} {times:number|numbers} is read as a thousands mark
    Check that none of them is meant as a decimal point.`,
  "data/decimal-point": `the full stop in {times} {times:percentile|percentiles} is read as a decimal point
    Check that none of them is meant as a thousands mark.`,
  "data/numerator-above-denominator": `the numerator is larger than the denominator
    Check whether the two are swapped, or the row mixes two measures.`,
  "data/rate-without-base": `the denominator is zero, so no rate can be worked out
    Write how many are listed.`,
  "data/period-not-a-time": `the period is not in the calendar (line {rows})
    Mend day, month or year. Write it as 2025-05-01/2026-04-30, 2026, 2026-04 or 2026-Q2.`,
  "data/period-one-day": `the period is a single day (line {rows})
    Write both the first day and the last: 2025-05-01/2026-04-30.`,
  "data/period-not-understood": `the period cannot be read as a span of time (line {rows})
    Write it as 2025-05-01/2026-04-30, 2026, 2026-04 or 2026-Q2. A number such as 46113 is a date that has lost its format: give the column one.`,
  "data/periods-not-ordered": `it cannot be seen which period is the latest of {measure}: {periods}
    Read a file with only the period that is to be shown, or write both ends of each: 2025-05-01/2026-04-30.`,
  "data/bad-spread": `the percentile is no number in the unit of the measure
    Write a number such as 12,5, for shares between 0 and 100.`,
  "data/spread-reversed": `p10 is larger than p90
    Check whether the two are swapped.`,
  "data/bad-date": `the extract's date is no date and is left out (line {rows})
    Write it as 2026-05-12 or 12-05-2026.`,

  // About figures that can hardly be right. `{parts}` and `{checks}` are the problems and the advice of what is asked.
  "data/doubtful": `the figures can hardly be right: {parts}
    {checks} If they are right, write the line {line} in the cluster file and run the command again with it.`,
  "data/confirmed": `the cluster file confirms that the figures are right: {parts}
    Nothing needs doing. Delete the word under confirmed in the cluster file when it holds no more.`,
  "data/doubt-lists": `the denominator is more than a fifth larger than the practice's list in line {lines}
    Check whether the figures belong to that practice, and whether its listed patients are right.`,
  "data/doubt-region": `the region has fewer patients than the cluster in {measures}
    Check whether the region's counts are whole numbers of patients, and of the same period.`,
  "data/doubt-nation": `the nation has fewer patients than the region or the cluster in {measures}
    Check whether the rows of region and nation have changed places.`,
  "data/doubt-period": `the period ends more than two years before the meeting {meeting}: {periods}
    Check whether the year of the period and the day of the meeting are right.`,
  "data/doubt-leap": `the cluster's numerator or denominator is at least seven times as large or as small as last time in {measures}
    Check whether the figures are counted as last time, and whether a digit was added or lost.`,
  "data/above-list": `the denominator is a little larger than the practice's list in line {lines}
    Nothing needs doing if the list has grown since the practice agreed.`,
  "change/size-changed": `the cluster's denominator has changed by more than 20 % since last time in {measures}
    Find out why before the change is read: other practices, another way of counting, or other lists.`,
  "data/three-decimals": `the count has three decimals and cannot be read as thousands (found {times} {times:time|times})
    Save the figures without decimals, or write them as whole numbers: 12 instead of 12.000.`,

  // Findings about an extract of patient rows, its columns and its rows. They never hold a cell's content.
  "extract/bad-practice": `the ydernummer is not six digits
    Write it with all its leading zeros, as in --practice 099013.`,
  "extract/bad-as-of": `the day to count as of is no date that exists
    Write the day the extract speaks for, as in --as-of 2026-04-30.`,
  "extract/measure-without-conditions": `{measure} cannot be counted, because the template does not hold the measure's conditions
    Add condition under numerator and denominator in the template, or obtain the counts elsewhere.`,
  "extract/no-header": `none of the template's columns was found
    Write the headers at the top, by the names the template has under patientFields.`,
  "extract/missing-column": `the column {column} is missing
    Add the column or mend its header. If no patient has a value, it may be blank.`,
  "extract/field-of-a-person": `the template asks for the column {column}, which may tell who a patient is
    Such columns are never read. Write the measure's condition without it.`,
  "extract/person-columns": `columns that may tell who a patient is were not read: no. {columns}
    Nothing needs doing; the best is to leave them out of the extract.`,
  "extract/unused-columns": `columns that the template does not ask about were not read: no. {columns}
    Nothing needs doing unless one of them is an expected column under another name.`,
  "extract/other-unit-in-header": `the header names another unit than {unit}
    Extract the values in {unit}; units are never converted.`,
  "extract/workbook": `the file is a workbook; extracts are read as CSV only
    Save the sheet as CSV in the spreadsheet program (in Excel: Save As, CSV UTF-8) and name that file.`,
  "extract/endless-line": `a line is longer than those of any table
    Check that the file is an extract with a line for each patient.`,
  "extract/practice-unreadable": `the cell is no ydernummer
    Write the six digits, or remove the column if all rows belong to one practice.`,
  "extract/other-practices": `{rows} {rows:row belongs to another ydernummer and is|rows belong to another ydernummer and are} not counted
    Nothing needs doing if the extract covers several ydernumre.`,
  "extract/no-rows-of-practice": `no row belongs to the ydernummer that was asked for
    Check --practice, and that this is the right practice's extract.`,
  "extract/blank-rows": `{rows} {rows:row has no values in the columns that are read and is|rows have no values in the columns that are read and are} not counted
    Check that they are no patients whose values are missing from the extract.`,
  "extract/notes-skipped": `{rows} {rows:line with a single text is|lines with a single text are} skipped
    Nothing needs doing if they are notes to the extract.`,
  "extract/out-in-the-way": `a file is there already that is not counts of the same practice alone
    Give another name with --out, or move the file. Nothing was changed.`,

  // Findings about the values in an extract. They name line and column, and never what a cell holds or whose it is.
  "extract/not-a-number": `the cell is no number
    Write the number with a decimal comma or point, such as 58, 2,51 or < 9. Leave the cell blank if nothing was measured.`,
  "extract/negative-number": `the number is negative
    Mend it. Leave the cell blank if the number only means that nothing was measured.`,
  "extract/ambiguous-number": `the full stop may be a decimal point or a thousands mark
    Write decimals with a comma, or extract another number of decimals than three.`,
  "extract/other-unit": `the value is in another unit than the measure's
    Extract the value in the unit the template names; units are never converted.`,
  "extract/blank-unit": `the value has no unit, although the extract has a column for it
    Write the unit, or remove the column if all values are in the template's unit.`,
  "extract/not-yes-no": `the cell is neither yes nor no
    Write ja or nej, 1 or 0. Leave the cell blank if it is not known.`,
  "extract/not-a-date": `the cell is no date that exists
    Write it as 30-04-2026 or 2026-04-30. Leave the cell blank if nothing was measured.`,
  "extract/future-date": `the date lies after the day that is counted as of
    Mend the date, or give the day the extract speaks for with --as-of.`,
  "extract/dates-reversed": `the date of the earlier measurement lies after that of the later one
    Check whether the two measurements are swapped.`,
  "extract/missing-values": `{measure}: values are missing for the denominator in {denominator} {denominator:row|rows} and for the numerator in {numerator}
    The rows are not counted there. Mention it at the meeting if they are many.`,
  "extract/one-sided-values": `{measure}: values with < or > do not tell on which side of the measure's limit they lie, for the denominator in {denominator} {denominator:row|rows} and for the numerator in {numerator}
    The rows are not counted there. Extract the measured values if you can.`,

  // Findings about the key file. Neither ydernummer nor code is repeated in them: together they are the secret.
  "key/missing-column": `the column {column} is missing
    The key file must have the columns ydernummer and kode; name the file the program itself wrote.`,
  "key/malformed-practice": `the ydernummer is not made of six digits
    Mend the ydernummer; if a spreadsheet has taken leading zeros away, write them again.`,
  "key/malformed-code": `the code is not one or two capital letters, with one or two digits after them at most
    Write the code as the cluster's earlier material has it, such as K or K7.`,
  "key/practice-twice": `the ydernummer is on line {first} as well
    A practice has one code. Delete the line that does not agree with the earlier material.`,
  "key/code-twice": `the code is on line {first} as well
    Two practices cannot have the same code. Mend the line that does not agree with the earlier material.`,
  "key/codes-missing": `of the kit's codes, {missing} are missing in the key
    The key is another cluster's or edited by hand. Name the right one with --key, or take it from a backup. If it is gone, build a new first kit, with new codes and another folder after --out.`,
  "key/other-cluster": `the key knows less than half of the cluster's practices, so it is another cluster's
    If two clusters have one name, give each an id in its cluster file, such as id: nord, and each gets its own folder and key. Otherwise name the cluster's own key with --key.`,
  "key/not-of-data": `the key knows none of the practices in the data file
    The key or the data file is another cluster's. Name the right key with --key.`,
  "key/code-shared": `two of the cluster's practices have one code; one was once the other's former ydernummer
    Delete in the key the line of the one that is to have a new code, and its number in the column tidligere.`,

  // Findings about what a cluster's earlier kits have published. They name kits, and never a practice or a count.
  "memory/damaged": `the cluster's memory has been changed or damaged and cannot be used
    Take the file from a backup. If there is none, move it elsewhere: the next build begins a new one, which knows nothing of earlier kits.`,
  "memory/newer": `the cluster's memory was written by a newer version of the program
    Update the program.`,
  "memory/changed-meanwhile": `another run has changed the cluster's memory while the kit was being made
    Run the command again.`,
  "memory/begins-here": `the cluster has a code key, but no memory of what earlier kits have shown
    If the memory lies elsewhere, name it with --memory. Otherwise it begins here, and nothing proves that no number can be worked out by setting this kit beside an earlier one.`,
  "memory/another-cluster": `the memory belongs to another cluster
    Name this cluster's memory with --memory. If two clusters have the same name, give each an id: in its cluster file.`,
  "memory/kept-hidden": `figures that {kits} hid stay hidden: {measures}
    Otherwise they could be worked out by setting the two kits side by side. If the earlier one was never handed out, take it back with klyngepakke take-back.`,
  "memory/level-withheld": `the cluster's level is withheld because of {kits}: {measures}
    The difference between the two levels would show a hidden number. If the earlier kit was never handed out, take it back with klyngepakke take-back.`,
  "memory/judged-anew": `figures have been corrected since {kits} was built and are judged anew: {measures}
    See that the correction is meant.`,
  "memory/stricter-rules": `the limits for small numbers are the stricter ones of {kits}
    Where two packages show the same figures, the strictest limits hold for both.`,
  "memory/nothing-to-take-back": `the cluster's memory does not know this build of the kit
    Name the folder the kit lies in; a build that has been replaced lies under tidligere/.`,
  "memory/not-found": `the cluster's memory is not here
    Name it with --memory.`,

  // About comparing a kit with the one before it.
  "change/not-a-date": `{found} is not a date that exists
    Write the date with the four digits of its year, such as 2026-12-10 or 10-12-2026.`,
  "change/not-after-earlier": `the follow-up's meeting {found} does not lie after the meeting it follows: {earlier}
    Write the new day of the meeting in the cluster file under meeting: date, or give it with --date. Nothing was changed.`,
  "change/into-baseline": `the follow-up would be written into the kit it follows: {baseline}
    Give another folder with --out, or another day of the meeting with --date. Nothing was changed.`,
  "change/too-early": `the two periods are less than half a year apart: {before} and {after}
    Wait with the follow-up until at least six months have passed; before that the figures show mostly chance.`,
  "change/period-unknown": `the period {period} does not say when it begins and ends, so distance and length are unchecked
    Write the period as YYYY-MM-DD/YYYY-MM-DD in the data file.`,
  "change/unequal-periods": `the periods {before} and {after} are not equally long; {measure} is not compared
    Order figures for a period as long as last time's.`,
  "change/other-season": `the periods {before} and {after} do not cover the same part of the year; {measure} is not compared
    Order figures for the same part of the year, or for whole years.`,
  "change/definition-changed": `{measure} is not counted as it was last time and is not compared
    Use last time's template if the change is to be seen; otherwise the measure starts afresh.`,
  "change/left-out-of-course": `{period} cannot stand in the course over all meetings for {measure}: its period or its count is of another kind than now
    Nothing needs to be done. The course shows the periods that can be compared.`,
  "change/reference-period": `a reference of {measure} covers another period than the cluster's figures
    The period stands at the line in the figure. Better order the reference for the same period.`,
  "change/template-not-found": `the kit was built from the package {template}, which does not come with the program
    Say where it lies: --template and the path to the folder with its package.yaml.`,
  "change/other-template": `the kit was built from the package {template}, and this is another
    Write the path of the one the kit was built from after --template.`,
  "change/practices-changed": `{joined:no practices have|1 practice has|# practices have} joined and {left:none is|# is|# are} missing since last time
    The cluster's own level rests on other practices than last time. The follow-up slides say so too.`,
  "change/nothing-to-compare": `no measure can be compared with the earlier kit
    Check that this is the right kit and the right figures; the reasons stand above.`,
  "change/key-missing": `the key to the kit's codes is not found here
    If it lies elsewhere, name it with --key. If it is gone, nobody knows which practice a code is: build a new first kit, with new codes and another folder after --out. If two clusters have one name, give each an id in its cluster file, such as id: nord.`,
  "change/open-needs-cluster": `the earlier kit is open, and its practices are known by name only
    Name the cluster file with --cluster.`,

  // About single answers on sheets that come back: what was read, how, and what was not. None is ever repeated.
  "collect/read-by-title": `the fields have lost their tags; {count} of them {count:was found by its name|were found by their names} instead
    Check what was read. LibreOffice does not save the tags.`,
  "collect/read-by-label": `neither tag nor name is left, so these fields were read below their headings: {fields}
    Check what was read.`,
  "collect/read-beside": `something is written beside the fields, and was read along with them: {fields}
    Check what was read.`,
  "collect/hint-left": `the field's prompt still stands together with the answer and was left out
    Check what was read.`,
  "collect/hint-kept": `the answer begins as the field's prompt does, and was read as it stands
    Check what was read.`,
  "collect/left-out": `text that is struck out, deleted or hidden was not read
    Check what was read.`,
  "collect/read-by-mark": `what is set off in the field was read as the answer
    Check what was read.`,
  "collect/read-as": `the answer was read as “{choice}”
    Check that this is what was meant.`,
  "collect/read-rows": `the field stands more than once, and its answers were read together
    Check what was read.`,
  "collect/unknown-sign": `the answer holds a sign that cannot be read and was left out
    Write it in words and run again.`,
  "collect/picture": `here is a picture or a drawing, which cannot be read
    Write the answer in words and run again; or write it in decisions.yaml.`,
  "collect/outside-fields": `text stands outside the fields or in a comment, and was not read
    Write what belongs to an answer in its field and run again.`,
  "collect/missing-field": `the field is not in the file
    Write the answer in decisions.yaml, or fill in a new sheet.`,
  "collect/field-twice": `the field stands more than once with different answers, and none of them was read
    Leave one answer and run again.`,
  "collect/not-a-choice": `the answer is not on the field's list and was not read
    Choose one of these in the field and run again: {choices}.`,
  "collect/not-a-date": `the answer is not a date that exists and was not read
    Write day, month and a year of four digits, such as 01-12-2026, and run again.`,
  "collect/too-long": `the answer is longer than {limit} characters
    Shorten it and run again.`,

  // About sheets that come back filled in. What stands in a field is never repeated: it may name a person.
  "collect/not-word": `the file is no Word file
    Name the plan or the notes sheet as .docx; other programs can save it as Word (.docx).`,
  "collect/old-or-locked": `the file is locked with a password or saved in the old format .doc
    Open it in Word, remove the password and save it as .docx.`,
  "collect/damaged": `the file is damaged and cannot be read
    Open it in Word or LibreOffice and save it again, or ask for it to be sent once more.`,
  "collect/other-sheet": `the file is neither the kit's plan nor its notes sheet
    Name the filled-in sheets that were handed out from this very kit.`,
  "collect/other-meeting": `the sheet's header is not this meeting's: expected “{header}”
    Name the folder of the kit that the sheet belongs to.`,
  "collect/no-practice": `the plan does not say which practice it is from
    Fill the field in and run again; or leave the file out.`,
  "collect/unknown-practice": `the kit has no practice under what stands in the field
    Write it as the deck has it and run again; or leave the file out.`,
  "collect/no-measure": `no measure is chosen, so the follow-up cannot show what came of it
    Choose the measure in the plan and run again; or write it in decisions.yaml.`,
  "collect/empty-plan": `the plan is not filled in and was left out
    Ask the practice for the filled-in plan.`,
  "collect/plan-twice": `the same practice has a plan for the same measure in {other}
    Leave out the one of the two files that does not count.`,
  "collect/plans-mixed": `the file holds more than one plan, and what belongs to which cannot be told
    Save each plan in a file of its own, or let each begin with whose it is, and run again.`,
  "collect/plan-twice-in-file": `the file holds two plans of the same practice for the same measure
    Delete the one that does not count and run again.`,
  "collect/notes-disagree": `the notes sheets do not say the same about the cluster's choice, so it was not read
    Write what the cluster agreed on in decisions.yaml, under cluster.`,
  "collect/cpr": `something here looks like a CPR number
    Delete it from the sheet and run again. Sheets from the meeting must not hold information about patients.`,
  "collect/practice-name": `the answer gives a practice's name or ydernummer, and the kit is closed
    Write “vi” or the code instead, and run again.`,
  "collect/person-name": `the answer looks like a person's name
    Rather write the role, such as “sygeplejersken”: the decisions are kept until the next meeting.`,

  // About `decisions.yaml`, which `collect` fills and people edit.
  "decisions/unknown-practice": `the kit has no practice under “practice”
    Write the code as the deck has it; in an open kit the name.`,
  "decisions/unknown-measure": `the kit does not have that measure
    Use one of these: {known}.`,
  "decisions/plan-twice": `the same practice has a plan for the same measure on line {line}
    Make one plan of the two, or give each its own measure.`,
  "decisions/before-meeting": `the date lies before the meeting
    Check the year.`,
  "decisions/edited-by-hand": `this was edited by hand, and the sheet collected says something else
    Make the one agree with the other, or use --force to let the sheet count. Nothing was changed.`,
  "decisions/changed-meanwhile": `the file was changed or the kit written again during this run
    Run again; the file is then used as it is now.`,

  // About a meeting kit and the files beside it.
  "kit/no-data": `the package has measures, but no data file is named
    Name the data file with --data.`,
  "kit/open-needs-decision": `an open view needs a decision that the cluster file does not hold
    Write in the cluster file, under view, when the cluster decided it and who did: view: { open: { decided, by } }.`,
  "kit/unreadable": `the file cannot be read: {reason}
    Check the path, and that no other program holds the file open.`,
  "kit/no-font": `the charts' typeface cannot be drawn on this machine
    Check that the folder assets/fonts came along with the program and that its files can be read.`,
  "kit/not-a-kit-folder": `the folder is not a meeting kit: it has no intern/kit.json
    Name the folder an earlier build wrote, for example out/<cluster>/<template>/<meeting date>.`,
  "kit/damaged-manifest": `the file has been changed or damaged and cannot be used
    Fetch the meeting kit from a backup, or build it again from the cluster file and the data.`,
  "kit/newer-manifest": `the meeting kit is written in format {found}, but this program knows none above {known}
    Use the newer version of klyngepakke that the meeting kit was built with.`,
  "kit/edited-file": `edited by hand since the program wrote them: {files}
    Keep the edits somewhere else, or use --force: the kit is then built again, and the edited one is kept in the folder tidligere. Nothing was changed.`,
  "kit/foreign-file": `the folder holds files the program did not write: {files}
    Move them, or use --force to build the kit and leave them where they are. Nothing was changed.`,
  "kit/occupied-folder": `the folder holds something else than a meeting kit: {files}
    Choose another folder. Even --force does not write into a folder that is no meeting kit.`,
  "kit/written-by-another": `another run was writing the same meeting kit, so this one gave up
    Wait until the other run is done, and run again if its kit is not the one you want.`,
  "kit/disk-full": `there is no space left on the disk
    Free some space and run again. What was there before is untouched.`,
  "kit/no-permission": `writing here is not allowed, or one of the files is open in another program
    Close the kit's files in other programs and check that you may write in the folder; or choose another.`,
  "kit/not-a-folder": `something on the path is a file where a folder is needed
    Choose another folder, or move the file.`,
  "kit/path-too-long": `the path is longer than the disk allows
    Choose a folder with a shorter path.`,
  "kit/cannot-write": `writing failed: {reason}
    Check the disk and the path, or choose another folder. What was there before is untouched.`,
  "kit/key-inside-kit": `the code key must not lie in the kit's folder, which is handed out
    Give --key a path outside the folder, where only you can read it.`,
  "kit/key-changed": `the code key was made or changed by someone else during this run
    Run again; the key is then used as it is now.`,
  "kit/text-does-not-fit": `the text of the slide {slide} needs more room than there is at the smallest size allowed
    Shorten the text in the package template, or share it between two slides.`,
  "kit/page-overflows": `the sheet “{sheet}” needs more than the one page it is promised to be, even at the smallest size allowed
    Shorten the texts in the package template or the cluster file that the sheet uses.`,
  "kit/other-cluster": `the kit here belongs to another cluster than the cluster file's
    If two clusters have one name, give each an id in its cluster file, such as id: nord. If it is the same cluster, write name and region as last time, and formerly at practices that have changed their ydernummer.`,

  // Findings of the command that lists, hands over and deletes what belongs to one cluster.
  "holding/unknown-action": `the command cannot do that
    Choose one of these: {known}.`,
  "holding/none-found": `nothing here belongs to the cluster
    Check the name, or name the cluster file; if the kits lie somewhere else, name that place with --out.`,
  "holding/several-clusters": `there are kits of {count} clusters of that name here
    Name the cluster file instead of the name; then only that cluster is meant.`,
  "holding/unclear-kit": `the kit was made before the cluster got its id, and may be another cluster's of the same name
    It was left out. Open it, and delete or move it yourself if it is this cluster's.`,
  "holding/shared-file": `the file belongs to another cluster of the same name as well
    It was left out. Give each cluster an id of its own in its cluster file.`,
  "holding/not-confirmed": `nothing was deleted: {count} would be deleted for good
    Look at the list with cluster list, and add --yes to delete exactly that.`,
  "holding/nowhere-named": `it is not said where the folder shall be
    Name a new folder with --to.`,
  "holding/occupied": `the folder is there already
    Choose a folder that is not there yet; nothing was copied.`,
  "holding/inside-kit": `the folder would lie in a kit, which is handed out, and it holds the code key
    Choose a folder outside the kits.`,

  // About kits that lie where a new one is made: replaced, kept or left behind.
  "kit/replaces-practices": `the kit that stands here was built with other practices or other codes
    Check the cluster file, the data and the code key. The kit is kept in the folder tidligere before the new one takes its place.`,
  "kit/replaces-period": `the kit that stands here covers another period: {before}; the new one covers {after}
    Check that these are the right data for this meeting. The kit is kept in the folder tidligere before the new one takes its place.`,
  "kit/replaces-package": `the kit that stands here was built with version {before} of the package; the new one with {after}
    Read what is new in the package. The kit is kept in the folder tidligere before the new one takes its place.`,
  "kit/earlier-kept": `the kit that stood here is kept in {kept}, with everything anybody had edited in it
    Nothing needs to be done. The folder is for yourselves only and is not handed out; delete it when you no longer need it.`,
  "kit/left-behind": `for another day of the meeting, and without decisions, there is also {folders}
    If the meeting has been moved, that is the old version: delete it, so that nobody hands it out. If it is another meeting, nothing needs to be done.`,
  "kit/kept-copy": `the folder is an earlier kit that a newer one has taken the place of, and it is not changed
    Name the kit that holds now; render can put a fresh copy somewhere else with --out.`,
  "kit/another-kit": `the folder holds another kit than the one to be rendered again
    Give another folder with --out. Nothing was changed.`,
  "kit/inside-kit": `the folder lies inside a kit, which is handed out: {kit}
    Give a folder outside the kit with --out. Nothing was changed.`,

  // Findings about an Office file as a package of parts. `{detail}` names parts and ids, never what a document says.
  "office/old-format": `the file is in the old Office format (.doc, .ppt)
    Open the file in Word or PowerPoint and save it as .docx or .pptx.`,
  "office/encrypted": `the file is locked with a password
    Remove the password in Office; a locked file can neither be inspected nor read aloud.`,
  "office/too-many-parts": `the file has {parts} parts; at most {most} are read
    Check that the file comes from Word or PowerPoint. Split it if it really is that large.`,
  "office/too-large-inside": `the file takes more than {megabytes} MB once unpacked
    Check that the file comes from Word or PowerPoint, and make pictures and films smaller.`,
  "office/packed-too-tight": `a part is packed more than {ratio} times, which is only seen in files made to do harm
    Do not open the file before its sender has confirmed it.`,
  "office/other-kind": `the file is neither a presentation nor a Word document
    Inspect .pptx and .docx files; other kinds are not known.`,
  "office/strict-format": `the file is saved as Strict Open XML, which is not inspected
    Save it from Office as an ordinary .docx or .pptx and inspect it again.`,
  "package/readable-archive": `the file is no Office file, or it is damaged
    Open the file in Office to see whether it is whole, and save it again.`,
  "package/entry-names": `the names in the package are not distinct and safe: {detail}
    Open the file in Office and save it again; the package is then written afresh.`,
  "package/well-formed": `the part is not sound XML: {detail}
    The file will not open clean. Make it again with the program it comes from.`,
  "package/declared-types": `the list of content types does not agree with the parts: {detail}
    Open the file in Office, let it repair, and save it again.`,
  "package/resolved-relationships": `a reference leads nowhere or out of the file: {detail}
    Put what is referred to into the file itself, or remove the reference (File > Info > Edit links to files).`,
  "package/reachable-only": `a part lies in the file that nobody sees: {detail}
    Open the file in Office and save it again; forgotten parts then drop out.`,
  "package/unique-ids": `an id is used twice: {detail}
    Copy the element to a new one and delete the old; it then gets an id of its own.`,
  "package/true-media": `a picture is not what it says it is: {detail}
    Insert the picture again as PNG or JPEG; some programs show a red cross otherwise.`,
  "package/slide-frame": `slides, layouts, themes and sections do not hang together: {detail}
    Open the presentation in PowerPoint, let it repair, and save it again.`,

  // Findings about what a file carries along unseen. What was found is counted, never quoted.
  "hidden/embedded-file": `a whole file lies inside the file
    Check that the embedded file holds only what is shown, or insert the figure as a picture.`,
  "hidden/macros": `the file holds macros
    Save the file as .pptx or .docx without macros.`,
  "hidden/comments": `the file holds comments (count: {count})
    Delete the comments before handing out.`,
  "hidden/tracked-changes": `the file holds tracked changes (count: {count}), so deleted text can be read
    Accept or reject all changes before handing out.`,
  "hidden/hidden-text": `the file holds hidden text (count: {count})
    Show hidden text in Word (Ctrl+Shift+8) and delete it or make it visible.`,
  "hidden/hidden-slide": `the slide is hidden
    Delete the hidden slide, or show it.`,
  "hidden/hidden-shape": `the element is hidden
    Delete the element, or show it in the selection pane (Alt+F10).`,
  "hidden/person-property": `the property {property} seems to name a person
    Name a unit instead of a person under File > Info, or use Inspect Document.`,
  "hidden/custom-properties": `the file has custom properties (count: {count}), which may name people, cases or folders
    See them under File > Info > Properties, or remove them with Inspect Document.`,
  "hidden/local-path": `the file holds paths to a disk, a drive or a server (count: {count})
    Remove the paths; they show user names and folders. Insert files instead of linking to them.`,
  "hidden/picture-metadata": `the picture carries details of camera, place or origin
    Save the picture without metadata and insert it again.`,
  "hidden/cpr-like": `the file holds numbers that may be CPR numbers (count: {count})
    Remove the numbers and find out how they came in. Do not hand the file out.`,
  "hidden/ydernummer": `the file holds ydernumre of the cluster (count: {count})
    Remove them, and do not hand the file out before it is inspected again.`,
  "hidden/practice-name": `the file holds names of the cluster's practices (count: {count})
    Remove them unless the cluster has decided on open data. Inspect the file again before handing out.`,
  "hidden/cvr": `the file holds CVR numbers of the cluster (count: {count})
    Remove them, and do not hand the file out before it is inspected again.`,

  // Findings about pictures and tables, which slides and Word documents share.
  "alt/missing": `there is no alternative text
    Write in the alternative text what the figure shows, or mark it as decorative.`,
  "alt/contradictory": `the element is marked as decorative and has alternative text as well
    Keep the text or the mark, not both.`,
  "alt/file-name": `the alternative text is a file name
    Write what the figure shows, with its key numbers.`,
  "alt/generic": `the alternative text only says what kind of figure it is
    Write what the figure shows, with its key numbers.`,
  "alt/automatic": `the alternative text was guessed by Office
    Read it, mend it, and remove the remark that it is automatic.`,
  "alt/short": `the alternative text has fewer than {least} characters
    Write a sentence on what the figure shows.`,
  "alt/long": `the alternative text has {found} characters; more than {most} is hard to follow read aloud
    Write the main thing and move details to the notes or a table.`,
  "alt/line-break": `the alternative text has line breaks
    Write it as one running text.`,
  "table/no-header": `the table has no header row
    Mark the first row as header row, so that the columns' names are read aloud.`,
  "table/header-elsewhere": `rows other than the first are marked as header
    Let only the table's first row be a header row.`,
  "table/look-disagrees": `the table's design and the table itself disagree about the header row
    Tick Header Row under Table Design.`,
  "table/merged-cells": `the table has merged cells (count: {count})
    Split the cells; merged cells are read in the wrong place.`,
  "table/empty-line": `the table has empty rows or columns (count: {count})
    Delete them and make the space with spacing instead.`,
  "table/nested": `there is a table inside the table
    Make the inner table text or a table of its own.`,
  "table/row-may-split": `rows may be split between two pages (count: {count})
    Clear the box Allow row to break across pages.`,
  "table/no-caption": `the table has no title or description
    Write them under Table Properties > Alt Text.`,

  // Findings about links, language, properties and contrast, which slides and Word documents share.
  "link/vague-text": `the link's text does not say where it leads
    Name the target in the link's text, such as the title of the guideline.`,
  "link/bare-address": `the link's text is a web address, which is read sign by sign
    Write the name of the target as the link's text.`,
  "link/not-visible": `the link cannot be told from other text without colour
    Use the style Hyperlink with an underline.`,
  "language/missing": `text has no language (pieces: {count})
    Select the text and choose a language under Review > Language.`,
  "language/other": `most of the text is marked {found}, but the file is in {wanted}
    Select the text and choose the right language; else it is read with the wrong pronunciation.`,
  "language/passage": `some of the text is marked {found}, but the file is in {wanted}
    Check that this very text is in that language.`,
  "language/no-default": `the document has no default language
    Choose a language under Review > Language and make it the default.`,
  "language/no-theme-language": `the theme's typefaces have no language
    Choose a language under Review > Language and save the document from Word.`,
  "language/default-differs": `new text gets the language {found}, but the file is in {wanted}
    Make the file's language the default under Review > Language.`,
  "property/no-title": `the file has no title among its properties
    Write a title under File > Info; it is read aloud when the file opens.`,
  "property/no-language": `the file has no language among its properties
    Write the language, such as da-DK, in the property Language.`,
  "property/no-author": `the file has no author among its properties
    Name the unit behind the file under File > Info.`,
  "property/library-default": `the property {property} is a program's default text
    Write the file's own text under File > Info.`,
  "contrast/text": `text and background have a contrast of {found}:1; {wanted}:1 is needed
    Make the text darker or the background lighter, or the reverse.`,
  "contrast/chart": `a colour in the chart has a contrast of {found}:1 to its background; {wanted}:1 is needed
    Choose a darker or stronger colour.`,

  // Findings that only a presentation can have.
  "slide/no-title": `the slide has no title
    Choose a layout with a title and write the slide's title in the title placeholder.`,
  "slide/several-titles": `the slide has {count} title {count:placeholder|placeholders}
    Keep one title placeholder and make the rest text.`,
  "slide/title-off-slide": `the title lies wholly or partly off the slide
    Move the title on to the slide; do not hide it by moving it away.`,
  "slide/title-not-in-layout": `the slide's layout or master has no title placeholder
    Add a title placeholder to layout and master (View > Slide Master), or choose another layout.`,
  "slide/repeated-title": `slide {other} has the same title
    Make the titles differ, for example with (1 of 2), so that the right slide can be found.`,
  "slide/title-not-first": `the title is not read first
    Move the title to the top of the reading order (Review > Check Accessibility > Reading Order).`,
  "slide/foot-not-last": `footer, date or slide number is read before the content
    Move them to the end of the reading order.`,
  "slide/order-against-position": `the element is read after something that stands below it ({after})
    Mend the reading order so that it follows the slide from top to bottom.`,
  "slide/empty-placeholder": `the placeholder is empty
    Fill in the placeholder, or delete it from the slide.`,
  "slide/text-off-slide": `text lies off the slide
    Move the text on to the slide, or delete it.`,
  "slide/text-overflow": `the text runs over its box (lines too many: {needed})
    Shorten the text, enlarge the box or use smaller type.`,
  "slide/table-overflow": `the table grows beyond the edge of the slide
    Split the table over two slides, or shorten its text.`,
  "slide/small-text": `the text is {points} points; at least {least} can be read on a screen
    Enlarge the type, or move some of the text to the notes.`,
  "slide/small-chart-text": `the text in the chart is {points} points on the slide; at least {least} can be read
    Enlarge the chart's type, or show less in the chart.`,
  "slide/colour-alone": `a point of the chart is set apart by colour alone
    Give the point a data label or another shape.`,
  "slide/chart-without-numbers": `the chart's numbers are nowhere given as text
    Write the key numbers in the alternative text, the notes or a table on the slide.`,
  "slide/auto-advance": `the slide advances by itself
    Turn automatic advance off under Transitions, so that everyone has time to read.`,
  "slide/endless-animation": `an animation repeats without end
    Remove the animation, or let it run once.`,
  "slide/media-without-captions": `sound or film has no captions
    Insert captions (Playback > Insert Captions).`,
  "slide/default-names": `this and other elements have only the program's own name (count: {count})
    Name the elements in the selection pane (Alt+F10), so that they can be told apart.`,
  "deck/unnamed-section": `section {number} has no real name
    Rename the section so that it says what its slides are about.`,
  "deck/repeated-section": `section {number} has the name of an earlier one
    Give each section its own name.`,
  "deck/runs-by-itself": `the slide show loops or runs by itself
    Choose under Slide Show > Set Up that a speaker controls it.`,
  "deck/modify-password": `the file asks for a password before it can be changed
    Remove the password, so that readers can adapt the file to their aids.`,

  // Findings that only a Word document can have.
  "document/no-headings": `the document has no headings
    Give the headings the styles Heading 1, 2 and so on.`,
  "document/first-heading-level": `the first heading is at level {level}, not 1
    Begin with Heading 1.`,
  "document/skipped-heading-level": `the heading is at level {level} right after level {previous}
    Skip no levels; use Heading {next}.`,
  "document/empty-heading": `the heading is empty
    Delete the empty heading, or make it body text.`,
  "document/own-heading-style": `the heading uses a style that Word does not know as a heading
    Use Word's own styles, Heading 1 and so on, and change how they look.`,
  "document/floating": `figures, frames or text boxes float without a place in the text (count: {count})
    Choose In Line with Text, so that they are read where they belong.`,
  "document/typed-list": `points are typed with signs instead of being a list (count: {count})
    Remove the signs and use the buttons for bullets or numbering.`,
  "document/empty-paragraphs": `empty paragraphs follow one another (places: {count})
    Delete the empty paragraphs and set spacing before and after in the style.`,
  "document/repeated-blanks": `space is made with blanks or tabs (places: {count})
    Use indents, tab stops or a table.`,
  "document/unnamed-control": `the field lacks a title or a tag
    Give the field a title and a tag under Developer > Properties; the title is read aloud.`,
  "document/control-without-hint": `the field is empty and gives no hint
    Give the field a placeholder text that says what to write.`,
  "document/date-language": `the date field is in {found}, the document in {wanted}
    Choose the document's language for the date field under Developer > Properties.`,
  "document/field-without-result": `fields have no result until Word works them out (count: {count})
    Select all (Ctrl+A), press F9 and save; the result then stands in the file.`,
  "document/no-page-number": `the document has several pages but no page number
    Insert page numbers in the footer (Insert > Page Number).`,
  "document/typed-page-number": `the page number is typed and does not follow the pages
    Replace it with a field (Insert > Page Number).`,
  "document/no-contents": `the document has more than {pages} pages and no table of contents
    Insert a table of contents (References > Table of Contents).`,
  "document/protected": `the document is protected against changes
    Remove the protection (Review > Restrict Editing); it blocks reading aids.`,
  "document/watermark": `the pages have a watermark behind the text
    Remove the watermark (Design > Watermark) and say it in the text instead.`,
  "document/page-size": `the page is not A4
    Choose A4 under Layout > Size.`,
  "document/narrow-margin": `a margin is under {least} cm, which many printers cannot print
    Widen the margin under Layout > Margins.`,
  "document/fixed-row": `rows with text have a fixed height, so larger type is cut off (count: {count})
    Choose At least instead of Exactly as row height.`,
  "document/sign-alone": `cells speak by a sign or colour alone (count: {count})
    Say it in a word as well, such as under way or done.`,

  // What is said when a file the program has just made does not pass its own release gate.
  "kit/fails-inspection": `a file does not meet the program's own demands ({count} {count:error|errors}), so nothing was written
    Mend the text if an error above points to it. Otherwise it is a bug: send these lines to those who maintain klyngepakke; they hold no data.`,
  "kit/like-hidden-numbers": `two numbers that look like hidden ones stand side by side in {count} {count:place|places} of the files
    It is usually a coincidence in the package's own texts. Look through the tables before handing out the material.`,
} as const satisfies Readonly<Record<keyof typeof DIAGNOSTICS_DA, string>>;
