"""Killing the program, at every moment that matters."""
