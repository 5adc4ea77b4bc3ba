"""Search in an archive: full text by our own analyser, filters, facets, pages with cursors; alike on both stores."""
