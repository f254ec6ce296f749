"""Parts of pages that were measured: by `make bench` and by `make load`."""
