# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a program that has no window loads a library that has one:
# cmake -DPROGRAM=path [-DEXPECT=gui] -P links.cmake
# EXPECT=gui turns the question round: it shows on a program with a window that this check would see it.
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE status)
if(NOT status EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "ldd did not list the libraries of ${PROGRAM}:\n${libraries}")
endif()

string(REGEX MATCHALL "libQt6(Gui|Widgets|Charts|Sql|PrintSupport|Svg|OpenGL)[A-Za-z]*\\.so" windows "${libraries}")
if(EXPECT STREQUAL "gui")
    if(NOT windows)
        message(FATAL_ERROR "${PROGRAM} has a window, but no such library was found:\n${libraries}")
    endif()
elseif(windows)
    message(FATAL_ERROR "${PROGRAM} loads ${windows}")
endif()
