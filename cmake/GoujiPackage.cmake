# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package (docs/packages.md). `./dev package` builds it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gouji)
set(CPACK_PACKAGE_VENDOR "The Gouji authors")
set(CPACK_PACKAGE_CONTACT "The Gouji authors <maintainers@gouji.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for the yearly report on government-information disclosure")
set(CPACK_PACKAGE_DESCRIPTION "Gouji fills in, checks, reviews and publishes the yearly report that Chinese
public bodies write on the disclosure of government information
(政府信息公开工作年度报告): the three tables with their balance rules, the prose
around them, and the page as the national standard prints it.

It reads drafts as Word, OpenDocument, web pages, PDF, workbooks and text,
keeps a desk for those who review many of them, and adds them up. It works on
its own computer, without a server.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Plugins that the linker does not see: the icons of the interface, the index of drafts, X11.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, qt6-qpa-plugins")
# Faces for Chinese, PDF as a draft, Wayland, input methods, Qt's own words in Chinese.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, poppler-utils, qt6-wayland, fcitx5-frontend-qt6, qt6-translations-l10n")
# Old Word formats; scans.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libreoffice-writer-nogui | libreoffice-writer, tesseract-ocr-chi-sim")

set(GOUJI_DOC_DIR "${CMAKE_INSTALL_DATADIR}/doc/gouji")
install(FILES resources/desktop/debian/copyright DESTINATION "${GOUJI_DOC_DIR}")
# Debian wants the changes compressed; without a time inside, so that the same input gives the same bytes.
find_program(GZIP gzip)
if(GZIP)
  add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/changelog.Debian.gz"
    COMMAND ${GZIP} -9 -n -c "${CMAKE_SOURCE_DIR}/resources/desktop/debian/changelog" > "${CMAKE_BINARY_DIR}/changelog.Debian.gz"
    DEPENDS resources/desktop/debian/changelog VERBATIM)
  add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/gouji.1.gz" "${CMAKE_BINARY_DIR}/gouji-cli.1.gz"
    COMMAND ${GZIP} -9 -n -c "${CMAKE_SOURCE_DIR}/docs/man/gouji.1" > "${CMAKE_BINARY_DIR}/gouji.1.gz"
    COMMAND ${GZIP} -9 -n -c "${CMAKE_SOURCE_DIR}/docs/man/gouji-cli.1" > "${CMAKE_BINARY_DIR}/gouji-cli.1.gz"
    DEPENDS docs/man/gouji.1 docs/man/gouji-cli.1 VERBATIM)
  add_custom_target(gouji_compressed ALL
    DEPENDS "${CMAKE_BINARY_DIR}/changelog.Debian.gz" "${CMAKE_BINARY_DIR}/gouji.1.gz" "${CMAKE_BINARY_DIR}/gouji-cli.1.gz")
  install(FILES "${CMAKE_BINARY_DIR}/changelog.Debian.gz" DESTINATION "${GOUJI_DOC_DIR}")
  install(FILES "${CMAKE_BINARY_DIR}/gouji.1.gz" "${CMAKE_BINARY_DIR}/gouji-cli.1.gz"
          DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()

include(CPack)
