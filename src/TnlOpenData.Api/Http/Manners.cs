using TnlOpenData.Queries;

namespace TnlOpenData.Api.Http;

/// <summary>What every answer does, whatever the path: common headers, rate limit, hot answers, errors as problems, OPTIONS.</summary>
public static class Manners
{
    private const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>The one path that takes a question in a body.</summary>
    private static readonly PathString Posted = "/graphql";

    private static readonly string[] Read = ["GET", "HEAD", "OPTIONS"];

    private static readonly object Refused = new();

    public static void UseManners(this WebApplication app)
    {
        var limit = app.Services.GetRequiredService<RateLimit>();
        var cache = app.Services.GetRequiredService<ReplyCache>();
        app.Use((http, next) =>
        {
            ServerTiming.Start(http);
            CommonHeaders.Write(http);
            return next(http);
        });
        app.Use(limit.Apply);
        app.Use((http, next) => IsRead(http.Request) && cache.Find(http) is { } reply ? reply.Send(http) : next(http));
        app.UseExceptionHandler(errors => errors.Run(http => Problems.Write(http, ProblemType.InternalError, new(
            "Le service a rencontré une erreur inattendue ; l’identifiant trace_id permet de la retrouver.",
            "The service met an unexpected error; trace_id identifies it."))));
        app.UseStatusCodePages(context => DescribeStatus(context.HttpContext));
        app.Use(RouteAsOptions);
        app.UseRouting();
        app.Use(AnswerOptions);
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>
    /// A method that is not ours is routed as OPTIONS, to tell a path where it is refused from a path that does not exist:
    /// routing by itself refuses the method before it has read a suffix.
    /// </summary>
    private static Task RouteAsOptions(HttpContext http, RequestDelegate next)
    {
        if (!Read.Contains(http.Request.Method, StringComparer.OrdinalIgnoreCase) && !(HttpMethods.IsPost(http.Request.Method) && http.Request.Path == Posted))
        {
            http.Items[Refused] = http.Request.Method;
            http.Request.Method = HttpMethods.Options;
        }

        return next(http);
    }

    /// <summary>A preflight, or a plain question what may be done here; a path that does not exist falls through to its 404.</summary>
    private static Task AnswerOptions(HttpContext http, RequestDelegate next)
    {
        var refused = http.Items.TryGetValue(Refused, out var method);
        http.Request.Method = refused ? (string)method! : http.Request.Method;
        if (http.GetEndpoint() is null || (!refused && !HttpMethods.IsOptions(http.Request.Method)))
        {
            return next(http);
        }

        if (refused)
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = MethodsAt(http.Request.Path);
            return Task.CompletedTask;
        }

        return SayOptions(http);
    }

    /// <summary>What may be done at a path, for <c>Allow</c>.</summary>
    internal static string MethodsAt(PathString path) => path == Posted ? "GET, HEAD, POST, OPTIONS" : Methods;

    internal static Task SayOptions(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Allow = MethodsAt(http.Request.Path);
        http.Response.Headers.AccessControlAllowMethods = MethodsAt(http.Request.Path);
        http.Response.Headers.AccessControlAllowHeaders = "*";
        http.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }

    private static Task DescribeStatus(HttpContext http)
    {
        var (path, method) = (http.Request.Path, http.Request.Method);
        return http.Response.StatusCode switch
        {
            404 => Problems.Write(http, ProblemType.NotFound, new(
                $"Il n’y a rien à l’adresse {path}. La liste des ressources est à l’adresse /v1.",
                $"There is nothing at {path}. The list of resources is at /v1.")),
            405 => Problems.Write(http, ProblemType.MethodNotAllowed, new(
                $"La méthode {method} n’existe pas ici : ce service se lit, par {MethodsAt(path)}.",
                $"There is no method {method} here: this service is read, by {MethodsAt(path)}.")),
            var status => Problems.Write(http, ProblemType.Of(status), new(
                "La requête n’a pas pu être comprise.",
                "The request could not be understood.")),
        };
    }
}
