# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the functions of a C++ file are."""
import re

_NOISE = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.[^'\n]*|[^'\\\n])'"
    r'|^[ \t]*#(?:[^\n\\]|\\.|\\\n)*',
    re.DOTALL | re.MULTILINE)
_LABELS = re.compile(r"\b(?:public|protected|private|Q_SIGNALS|signals)(?:\s+(?:Q_SLOTS|slots))?\s*:(?!:)")
_TEMPLATE = re.compile(r"^\s*template\s*<[^{};()]*>\s*")
_NO_FUNCTION = re.compile(r"^\s*(?:inline\s+)?(?:namespace|class|struct|enum|union|extern)\b")
_OPERATOR = re.compile(r"\boperator\s*[^\s\w(]+")


def without_noise(text):
    """The text with comments, literals and preprocessor lines blanked, line breaks kept."""
    return _NOISE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _opens_function(head):
    head = _TEMPLATE.sub("", _LABELS.sub(" ", head))
    before, bracket, _ = _OPERATOR.sub("operator", head).partition("(")
    return bool(bracket) and "=" not in before and not _NO_FUNCTION.match(head)


def _continues(text, at):
    """Whether what follows a closing brace belongs to the head that was open: m_a{1}, m_b{2} {…"""
    following = text[at:].lstrip()[:1]
    return following in (",", "{")


def function_lengths(source):
    """(line of the opening brace, lines from brace to brace) of every function with a body, lambdas within included."""
    text = without_noise(source)
    line, head, depth, start = 1, "", 0, None
    for at, character in enumerate(text):
        line += character == "\n"
        depth += (character == "{") - (character == "}")
        if start:
            if character == "}" and depth == start[1] - 1:
                if _continues(text, at + 1):
                    start = None
                    continue
                yield start[0], line - start[0] + 1
                head, start = "", None
        elif character == "{" and _opens_function(head):
            start = (line, depth)
        elif character in "{};":
            head = ""
        else:
            head += character
