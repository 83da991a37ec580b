using TnlOpenData.Queries;

namespace TnlOpenData.Api.Http;

/// <summary>What every answer says, whatever the path: open to any origin, safe to show, errors as problems.</summary>
public static class Manners
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private static readonly string[] Shown = ["ETag", "Last-Modified", "Link", "Content-Disposition", "Content-Language", "api-supported-versions"];

    public static void UseManners(this WebApplication app)
    {
        app.Use(SayCommonHeaders);
        app.UseExceptionHandler(errors => errors.Run(http => Problems.Write(http, ProblemType.InternalError, new(
            "Le service a rencontré une erreur inattendue ; l’identifiant trace_id permet de la retrouver.",
            "The service met an unexpected error; trace_id identifies it."))));
        app.UseStatusCodePages(context => DescribeStatus(context.HttpContext));
        app.UseRouting();
        app.Use(AnswerOptions);
    }

    private static Task SayCommonHeaders(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = string.Join(", ", Shown);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return Task.CompletedTask;
        });
        return next(http);
    }

    /// <summary>A preflight, or a plain question what may be done here; a path that does not exist falls through to its 404.</summary>
    private static Task AnswerOptions(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsOptions(http.Request.Method) || http.GetEndpoint() is null)
        {
            return next(http);
        }

        return SayOptions(http);
    }

    internal static Task SayOptions(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Allow = Methods;
        http.Response.Headers.AccessControlAllowMethods = Methods;
        http.Response.Headers.AccessControlAllowHeaders = "*";
        http.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    }

    private static Task DescribeStatus(HttpContext http)
    {
        var (path, method) = (http.Request.Path, http.Request.Method);
        // A refused method with nothing allowed in its place is a path that does not exist.
        return http.Response.StatusCode switch
        {
            404 or 405 when http.Response.StatusCode == 404 || http.Response.Headers.Allow.Count == 0 => Problems.Write(http, ProblemType.NotFound, new(
                $"Il n’y a rien à l’adresse {path}. La liste des ressources est à l’adresse /v1.",
                $"There is nothing at {path}. The list of resources is at /v1.")),
            405 => Problems.Write(http, ProblemType.MethodNotAllowed, new(
                $"La méthode {method} n’existe pas ici : ce service se lit, par {Methods}.",
                $"There is no method {method} here: this service is read, by {Methods}.")),
            var status => Problems.Write(http, ProblemType.Of(status), new(
                "La requête n’a pas pu être comprise.",
                "The request could not be understood.")),
        };
    }
}
