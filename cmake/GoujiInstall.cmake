# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cmake --install` puts where a Linux desktop looks for it. Everything that the programs read at run time is inside them.
set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")
set(id org.gouji.Gouji)

install(TARGETS gouji gouji-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${desktop}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/${id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ${id}.xml)

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES "${desktop}/icons/${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME ${id}.png)
endforeach()
install(FILES "${desktop}/${id}.svg" DESTINATION "${icons}/scalable/apps")
install(FILES "${desktop}/${id}-symbolic.svg" DESTINATION "${icons}/symbolic/apps")

foreach(program gouji gouji-cli)
  install(FILES "${desktop}/completions/${program}.bash"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program})
  install(FILES "${desktop}/completions/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
endforeach()
