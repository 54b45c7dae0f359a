"""Where chat meets the engine: what was meant, which picture, who may, what to say."""
