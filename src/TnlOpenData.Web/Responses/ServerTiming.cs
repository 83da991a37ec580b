using System.Diagnostics;
using System.Globalization;

namespace TnlOpenData.Web.Responses;

/// <summary>The header <c>Server-Timing</c>: milliseconds from the start of the pipeline to the response headers.</summary>
public static class ServerTiming
{
    private static readonly object Started = new();

    public static void Start(HttpContext http) => http.Items[Started] = Stopwatch.GetTimestamp();

    public static void Write(HttpContext http)
    {
        if (http.Items.TryGetValue(Started, out var started))
        {
            var elapsed = Stopwatch.GetElapsedTime((long)started!).TotalMilliseconds;
            http.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"total;dur={elapsed:0.###}");
        }
    }
}
