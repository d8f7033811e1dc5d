# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate.py SCHEMA FILE…: says for each file `ok` or `bad` and the first objection. Exit 77: no jsonschema here."""
import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as stream:
        schema = json.load(stream)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in paths:
        with open(path, encoding="utf-8") as stream:
            error = next(validator.iter_errors(json.load(stream)), None)
        print(f"bad {list(error.absolute_path)} {error.message[:200]}" if error else "ok")


main(*sys.argv[1:])
