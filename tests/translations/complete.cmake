# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where a text of the sources has no Chinese: a copy of the .ts file is brought up to date and searched.
file(COPY_FILE "${SOURCE}/translations/gouji_zh_CN.ts" "${COPY}")
execute_process(
  COMMAND "${LUPDATE}" -silent -I . -no-obsolete -locations none app model views forms -ts "${COPY}"
  WORKING_DIRECTORY "${SOURCE}" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "lupdate failed: ${result}")
endif()
file(READ "${COPY}" text)
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*<translation type=\"unfinished\"" missing "${text}")
if(missing)
  message(FATAL_ERROR "without a translation: ${missing}")
endif()
