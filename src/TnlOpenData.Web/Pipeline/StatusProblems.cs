using TnlOpenData.Web.Errors;

namespace TnlOpenData.Web.Pipeline;

/// <summary>Writes the problem of a status that was set without a body.</summary>
internal static class StatusProblems
{
    public static async Task Apply(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (!http.Response.HasStarted && !Problems.IsWritten(http) && IsBare(http.Response))
        {
            await Write(http);
        }
    }

    /// <summary>A dump that fails a condition has set the headers of its file already.</summary>
    private static bool IsBare(HttpResponse response) =>
        response.StatusCode is StatusCodes.Status412PreconditionFailed or StatusCodes.Status416RangeNotSatisfiable
        || (response.StatusCode >= StatusCodes.Status400BadRequest
            && response.ContentLength is null
            && string.IsNullOrEmpty(response.ContentType));

    private static Task Write(HttpContext http)
    {
        var (path, method, allowed) = (http.Request.Path, http.Request.Method, http.Response.Headers.Allow);
        return http.Response.StatusCode switch
        {
            404 => Problems.Write(http, ProblemType.NotFound, new(
                $"Il n’y a rien à l’adresse {path}. La liste des ressources est à l’adresse /v1.",
                $"There is nothing at {path}. The list of resources is at /v1.")),
            405 => Problems.Write(http, ProblemType.MethodNotAllowed, new(
                $"La méthode {method} n’existe pas ici : ce service se lit, par {allowed}.",
                $"There is no method {method} here: this service is read, by {allowed}.")),
            412 => Problems.Write(http, ProblemType.PreconditionFailed, new(
                "La version que demande If-Match ou If-Unmodified-Since n’est pas celle qui est servie.",
                "The version that If-Match or If-Unmodified-Since asks for is not the one that is served.")),
            416 => Problems.Write(http, ProblemType.RangeNotSatisfiable, new(
                $"La partie demandée par Range est hors du contenu : {http.Response.Headers.ContentRange}.",
                $"The part that Range asks for lies outside the content: {http.Response.Headers.ContentRange}.")),
            var status => Problems.Write(http, ProblemType.Of(status), new(
                "La requête n’a pas pu être comprise.",
                "The request could not be understood.")),
        };
    }
}
