# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_budget_review_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
    compopt +o filenames 2>/dev/null
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'parse check import export explain --help --version' -- "$word")
        return
    fi
    case $before in
        --lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$word") && return ;;
        --format)
            local formats
            case $verb in
                parse) formats='json csv text' ;;
                check) formats='text json' ;;
                *) formats='json csv' ;;
            esac
            mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$word")
            return
            ;;
    esac
    if [[ $word == -* ]]; then
        local options='--help --lang'
        case $verb in
            parse) options+=' --format --password --sources -o' ;;
            check) options+=' --format --password --profile -o' ;;
            import) options+=' --into --password' ;;
            export) options+=' --format --department --password -o' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    elif [ "$verb" != explain ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _budget_review_cli budget-review-cli
