# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(GOUJI_CCACHE ccache)
if(GOUJI_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${GOUJI_CCACHE}")
endif()

# Compiler settings of every target of ours; a target links this instead of changing global flags.
add_library(gouji_settings INTERFACE)
target_compile_features(gouji_settings INTERFACE cxx_std_20)
target_include_directories(gouji_settings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(gouji_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(gouji_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual)
# At -O3 g++ 12 takes alternatives of a std::variant for values that are never set.
target_compile_options(gouji_settings INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
# What is built does not tell the folder it was built in.
target_compile_options(gouji_settings INTERFACE $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
option(GOUJI_WERROR "Treat compiler warnings as errors" OFF)
if(GOUJI_WERROR)
  target_compile_options(gouji_settings INTERFACE -Werror)
endif()
set(GOUJI_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")
if(GOUJI_SANITIZE)
  target_link_options(gouji_settings INTERFACE -fsanitize=${GOUJI_SANITIZE})
endif()

# gouji_sanitize(TARGET): what is delivered is watched by the sanitizers that were asked for; the tests that use it are compiled as ever.
function(gouji_sanitize target)
  if(GOUJI_SANITIZE)
    set_target_properties(${target} PROPERTIES GOUJI_SANITIZED ON)
    # Instrumented code makes g++ see values that are never set; GCC's manual says not to trust these warnings then.
    target_compile_options(${target} PRIVATE -fsanitize=${GOUJI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
      $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    # What a header defines is in the test too, where nobody watches it: a library calls its own.
    target_link_options(${target} PRIVATE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,SHARED_LIBRARY>:LINKER:-Bsymbolic-functions>)
  endif()
endfunction()

# Hundreds of test programs are linked from the same layers; lld takes a fifth of the time.
find_program(GOUJI_LLD ld.lld)
if(GOUJI_LLD)
  target_link_options(gouji_settings INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()

include(GoujiHeaders)

# gouji_add_layer(NAME SOURCES file… LINKS target…): one library, one layer of docs/architecture.md; shared only in builds for tests
# (BUILD_SHARED_LIBS), whose hundreds of programs would fill a disk with copies. What it links is the whole of what it may include.
function(gouji_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 LAYER "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(${name} ${LAYER_SOURCES})
  gouji_sanitize(${name})
  target_link_libraries(${name} PUBLIC gouji_settings ${LAYER_LINKS} PRIVATE ${LAYER_PRIVATE_LINKS})
  gouji_take_headers(${name} ${LAYER_LINKS} ${LAYER_PRIVATE_LINKS})
  if(LAYER_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
  endif()
endfunction()

# gouji_add_data(NAME file.cpp): a library that is its resources; the source stands for them. Nothing calls it, so the linker is told
# that it is needed where it is shared.
function(gouji_add_data name source)
  add_library(${name} ${source})
  target_link_libraries(${name} PUBLIC Qt6::Core)
  if(BUILD_SHARED_LIBS)
    target_link_options(${name} INTERFACE LINKER:--no-as-needed)
  endif()
endfunction()

# gouji_add_program(NAME SOURCES file… LINKS target…): one program in <build>/bin.
function(gouji_add_program name)
  cmake_parse_arguments(PARSE_ARGV 1 PROGRAM "" "" "SOURCES;LINKS")
  add_executable(${name} ${PROGRAM_SOURCES})
  gouji_sanitize(${name})
  target_link_libraries(${name} PRIVATE gouji_settings ${PROGRAM_LINKS})
  gouji_take_headers(${name} ${PROGRAM_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# Tests keep their hands off the settings of whoever runs them.
set(GOUJI_TEST_HOME "${CMAKE_BINARY_DIR}/test-home")
file(MAKE_DIRECTORY "${GOUJI_TEST_HOME}/runtime")
file(CHMOD "${GOUJI_TEST_HOME}/runtime" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
string(JOIN ";" GOUJI_TEST_ENVIRONMENT
  QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
  XDG_CONFIG_HOME=${GOUJI_TEST_HOME}/config XDG_DATA_HOME=${GOUJI_TEST_HOME}/data
  XDG_CACHE_HOME=${GOUJI_TEST_HOME}/cache XDG_RUNTIME_DIR=${GOUJI_TEST_HOME}/runtime)

# gouji_add_test(NAME file.cpp LINKS target…): one Qt Test program; NAME is the class under test.
function(gouji_add_test name source)
  cmake_parse_arguments(PARSE_ARGV 2 TEST "" "" "LINKS;SOURCES")
  add_executable(tst_${name} ${source} ${TEST_SOURCES})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(tst_${name} PRIVATE gouji_settings gouji_test_support Qt6::Test ${TEST_LINKS})
  gouji_take_headers(tst_${name} gouji_test_support ${TEST_LINKS})
  # A test includes what moc writes for it; nothing is left to read headers for.
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/tst_${name}_autogen/mocs_compilation.cpp"
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "${GOUJI_TEST_ENVIRONMENT}"
    SKIP_REGULAR_EXPRESSION "GOUJI-SKIPPED")
endfunction()
