using System.Globalization;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Pipeline;

/// <summary>What is not there yet is a 503 that says when to ask again, and no error of the service.</summary>
internal static class Unavailability
{
    public static async Task Apply(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (TemporarilyUnavailableException e) when (!http.Response.HasStarted)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(e.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Problems.Write(http, ProblemType.Unavailable, e.Detail);
        }
    }
}
