"""`python -m followup` is the command `followup`."""

import sys

from followup.command_line.main import main

sys.exit(main())
