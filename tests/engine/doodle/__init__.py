"""The built-in model: its world, its judge, its autoencoder, and what it draws."""
