using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Pipeline;

/// <summary>
/// Leaves the parameters that an endpoint does not read out of the request, so that it has one response and one cache entry.
/// </summary>
internal static class UnknownParameters
{
    public static Task LeaveOut(HttpContext http, RequestDelegate next)
    {
        var asked = http.Request.QueryString;
        if (!asked.HasValue || http.KnownParameters() is not { } known)
        {
            return next(http);
        }

        var read = known.Read(asked);
        if (read == asked)
        {
            return next(http);
        }

        http.Request.QueryString = read;
        var cache = http.RequestServices.GetRequiredService<ResponseCache>();
        return cache.Find(http) is { } response ? response.Send(http) : next(http);
    }
}
