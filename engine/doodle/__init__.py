"""The built-in model: a miniature that draws cheerful scenes from words, and edits them by instruction."""
