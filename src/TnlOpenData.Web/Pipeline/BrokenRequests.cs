using TnlOpenData.Web.Errors;

namespace TnlOpenData.Web.Pipeline;

/// <summary>
/// A request whose body cannot be read to its end (cut off, badly chunked, too large, too slow) is the client's mistake: it gets the
/// problem of its status, and the log gets one line without a stack trace. A client that has left gets nothing.
/// </summary>
internal static partial class BrokenRequests
{
    public static async Task Apply(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            await Refuse(http, e.StatusCode, e.Message);
        }
        catch (IOException e) when (e.InnerException is OverflowException && !http.Response.HasStarted)
        {
            // The server has no exception of its own for the size of a chunk that no number holds.
            await Refuse(http, StatusCodes.Status400BadRequest, e.Message);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            LogLeft(LogOf(http), http.Request.Path);
        }
    }

    private static Task Refuse(HttpContext http, int status, string reason)
    {
        LogBroken(LogOf(http), status, reason);
        http.Response.Headers.Connection = "close";
        return Problems.Write(http, ProblemType.Of(status), RefusalText.Of(status, reason));
    }

    private static ILogger LogOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BrokenRequests).FullName!);

    [LoggerMessage(Level = LogLevel.Information, Message = "A request could not be read ({Status}): {Reason}")]
    private static partial void LogBroken(ILogger log, int status, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client left before the end of the response to {Path}.")]
    private static partial void LogLeft(ILogger log, string path);
}
