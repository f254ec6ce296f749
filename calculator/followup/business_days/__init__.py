"""Which days count: the employer's weekends, public holidays and closures."""
