# SPDX-FileCopyrightText: 2026 The Partner Cities authors
# SPDX-License-Identifier: EUPL-1.2
# The Debian package: `./dev package` builds it with CPack and checks it with lintian.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME partner-cities)
set(CPACK_PACKAGE_CONTACT "The Partner Cities authors <partner-cities@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "partner cities of municipalities on a map, offline")
set(CPACK_PACKAGE_DESCRIPTION
"Shows the partner cities of a municipality on a map, summaries of their
agreements, anniversaries and events, in Slovenian, Serbian, Latvian and
English: on a public screen in the town hall, on a delegation's tablet, on a
citizen's phone. It needs no network.
.
With cage installed and the service partner-cities-kiosk enabled the app stands
alone on a public screen.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS
    "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, "
    "qml6-module-qtquick-controls, qml6-module-qtquick-templates, qml6-module-qtquick-layouts, "
    "qml6-module-qtquick-window, qml6-module-qtquick-shapes, qml6-module-qtquick-effects, "
    "qml6-module-qtlocation, qml6-module-qtpositioning, qt6-location-plugins, qt6-svg-plugins, "
    "qt6-qpa-plugins, qt6-wayland, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "espeak-ng, libqt6positioning6-plugins")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cage, seatd")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/postinst
    ${CMAKE_CURRENT_LIST_DIR}/prerm
    ${CMAKE_CURRENT_LIST_DIR}/postrm)
include(CPack)

find_program(GZIP gzip REQUIRED)
# Debian wants these compressed.
function(install_compressed file destination)
    get_filename_component(name ${file} NAME)
    set(compressed ${PROJECT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${GZIP} -9nc ${file} > ${compressed}
        DEPENDS ${file}
        VERBATIM)
    add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()
install_compressed(${CMAKE_CURRENT_LIST_DIR}/changelog ${CMAKE_INSTALL_DATADIR}/doc/partner-cities)
foreach(program IN ITEMS partner-cities partner-cities-content partner-cities-update)
    install_compressed(${CMAKE_CURRENT_LIST_DIR}/../man/${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/partner-cities)
