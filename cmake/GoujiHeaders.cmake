# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds for daily work and under sanitizers read the headers of Qt and of the library once, not once a source. What is delivered, and what
# clang-tidy looks at, is compiled without: there each source must include what it uses.
option(GOUJI_PRECOMPILE "Precompile the headers of Qt and of the C++ library" OFF)

set(GOUJI_LIBRARY_HEADERS
  <algorithm> <array> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
  <QLocale> <QObject> <QRegularExpression> <QString> <QStringList> <QStringView> <QVariant>)
set(GOUJI_WIDGETS_HEADERS
  <QAbstractItemModel> <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent> <QLabel> <QLineEdit>
  <QMenu> <QPainter> <QPushButton> <QTableView> <QTextDocument> <QWidget>)

# gouji_add_headers(NAME LINKS target… HEADERS header…): headers that targets with at least these links can take precompiled.
function(gouji_add_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 GIVEN "" "" "LINKS;HEADERS")
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// The precompiled headers belong to a target, and a target needs a source.\n")
  add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE gouji_settings ${GIVEN_LINKS})
  target_precompile_headers(${name} PRIVATE ${GIVEN_HEADERS})
endfunction()

# gouji_links_widgets(RESULT target…): whether Qt's widgets are among the targets, or among what they link in turn.
function(gouji_links_widgets result)
  set(open ${ARGN})
  set(seen "")
  while(open)
    list(POP_FRONT open one)
    if(one STREQUAL "Qt6::Widgets")
      set(${result} TRUE PARENT_SCOPE)
      return()
    endif()
    if(TARGET ${one} AND one MATCHES "^gouji_" AND NOT one IN_LIST seen)
      list(APPEND seen ${one})
      get_target_property(links ${one} INTERFACE_LINK_LIBRARIES)
      list(APPEND open ${links})
    endif()
  endwhile()
  set(${result} FALSE PARENT_SCOPE)
endfunction()

# gouji_take_headers(TARGET link…): the precompiled headers that go with what the target links.
function(gouji_take_headers target)
  if(NOT GOUJI_PRECOMPILE)
    return()
  endif()
  gouji_links_widgets(widgets ${ARGN})
  if(widgets)
    target_precompile_headers(${target} REUSE_FROM gouji_widgets_headers)
  else()
    target_precompile_headers(${target} REUSE_FROM gouji_library_headers)
  endif()
endfunction()

if(GOUJI_PRECOMPILE)
  gouji_add_headers(gouji_library_headers LINKS Qt6::Core HEADERS ${GOUJI_LIBRARY_HEADERS})
  gouji_add_headers(gouji_widgets_headers LINKS Qt6::Widgets HEADERS ${GOUJI_LIBRARY_HEADERS} ${GOUJI_WIDGETS_HEADERS})
endif()
