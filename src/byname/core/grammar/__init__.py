"""How a text is put together: its language, words, sentences, numerals and times; English, Ukrainian and Russian."""
