# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Turns Unicode's EquivalentUnifiedIdeograph.txt into a sorted constexpr table of the two radical blocks, so that starting
# a program parses nothing. Ranges of the data file are spelled out.
function(gouji_make_equivalent_ideographs header)
  set(source "${CMAKE_SOURCE_DIR}/resources/unicode/EquivalentUnifiedIdeograph.txt")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  file(STRINGS "${source}" lines REGEX "^2[EF][0-9A-F]+")
  set(rows "")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "^([0-9A-F]+)(\\.\\.([0-9A-F]+))?[ \t]*;[ \t]*([0-9A-F]+)[ \t]")
      continue()
    endif()
    set(ideograph "${CMAKE_MATCH_4}")
    math(EXPR first "0x${CMAKE_MATCH_1}")
    set(last ${first})
    if(CMAKE_MATCH_3)
      math(EXPR last "0x${CMAKE_MATCH_3}")
    endif()
    foreach(radical RANGE ${first} ${last})
      string(APPEND rows "    {${radical}, 0x${ideograph}},\n")
    endforeach()
  endforeach()
  file(CONFIGURE OUTPUT "${header}" @ONLY CONTENT "// Generated from resources/unicode/EquivalentUnifiedIdeograph.txt.
#pragma once

namespace gouji {

struct EquivalentIdeograph
{
    char16_t radical;
    char32_t ideograph;
};

constexpr EquivalentIdeograph equivalentIdeographs[] = {
@rows@};

} // namespace gouji
")
endfunction()
