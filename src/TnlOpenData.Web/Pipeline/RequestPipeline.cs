using Microsoft.AspNetCore.Routing;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Pipeline;

/// <summary>
/// The request pipeline of every address, in order: common headers, checks of the request, rate limit, response cache, errors as
/// problems, routing, methods, unknown parameters.
/// </summary>
public static class RequestPipeline
{
    /// <summary>The key of the method that no endpoint accepts, while the request is routed as OPTIONS.</summary>
    private static readonly object RefusedMethod = new();

    public static void UseTnlPipeline(this WebApplication app)
    {
        var limit = app.Services.GetRequiredService<RateLimit>();
        var cache = app.Services.GetRequiredService<ResponseCache>();
        app.Use((http, next) =>
        {
            ServerTiming.Start(http);
            CommonHeaders.Write(http);
            http.Response.OnStarting(HeaderLimit.Apply, http);
            return next(http);
        });
        app.Use(RequestCheck.Apply);
        app.Use(limit.Apply);
        app.Use(StatusProblems.Apply);
        app.Use((http, next) => IsRead(http.Request) && cache.Find(http) is { } response ? response.Send(http) : next(http));
        app.UseExceptionHandler(errors => errors.Run(http => Problems.Write(http, ProblemType.InternalError, new(
            "Le service a rencontré une erreur inattendue ; l’identifiant trace_id permet de la retrouver.",
            "The service met an unexpected error; trace_id identifies it."))));
        app.Use(BrokenRequests.Apply);
        app.Use(Unavailability.Apply);
        app.UseRouting();
        app.Use(RouteAgainAsOptions);
        app.UseRouting();
        app.Use(AnswerMethod);
        app.Use(UnknownParameters.LeaveOut);
    }

    /// <summary>Answers OPTIONS, for a CORS preflight or for a client that asks for the allowed methods.</summary>
    public static Task WriteOptions(HttpContext http)
    {
        var allowed = http.AllowedMethods();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Allow = allowed;
        http.Response.Headers.AccessControlAllowMethods = allowed;
        http.Response.Headers.AccessControlAllowHeaders = Preflight.AllowedHeaders(http.Request);
        http.Response.Headers.AccessControlMaxAge = "86400";
        http.Response.Headers.Vary = "Access-Control-Request-Headers";
        return Task.CompletedTask;
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>
    /// Every endpoint accepts OPTIONS. A method that no endpoint accepts is routed a second time as OPTIONS, to tell an address that
    /// refuses the method (405) from one that does not exist (404): routing alone refuses the method before it compares a suffix such
    /// as <c>.csv</c>, and would answer 405 for both.
    /// </summary>
    private static Task RouteAgainAsOptions(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        // The 405 and 404 endpoints that routing makes are no route endpoints.
        if (http.GetEndpoint() is not RouteEndpoint && !HttpMethods.IsOptions(method) && !IsRead(http.Request))
        {
            http.Items[RefusedMethod] = method;
            http.Request.Method = HttpMethods.Options;
            http.SetEndpoint(null);
            http.Request.RouteValues.Clear();
        }

        return next(http);
    }

    /// <summary>Answers OPTIONS and refused methods. An address that does not exist continues to its 404.</summary>
    private static Task AnswerMethod(HttpContext http, RequestDelegate next)
    {
        if (http.Items.TryGetValue(RefusedMethod, out var refused))
        {
            http.Request.Method = (string)refused!;
            if (http.GetEndpoint() is null)
            {
                return next(http);
            }

            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = http.AllowedMethods();
            return Task.CompletedTask;
        }

        return http.GetEndpoint() is not null && HttpMethods.IsOptions(http.Request.Method) ? WriteOptions(http) : next(http);
    }
}
