-- Asks for the paths of one visit in turn, as a browser that understands gzip, and says what
-- came of it as one line of JSON. Paths come one a line in the file named after "--".
local paths, at = {}, 0

function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Host"] = "127.0.0.1", ["Accept-Encoding"] = "gzip" })
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    'RESULT {"requests": %d, "microseconds": %d, "bytes": %d, "errors": %d, "p99_us": %d}\n',
    summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(99)))
end
