"""The plan as a calendar file (iCalendar, RFC 5545), and as links to calendar sites."""
