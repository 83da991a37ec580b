using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Errors;

/// <summary>The content of the page of an error.</summary>
public sealed record ErrorModel(string Title, IReadOnlyList<string> Sentences)
{
    private const string Unexpected = "Une erreur inattendue a empêché de montrer cette page. "
        + "Vous n’y êtes pour rien, et les données ne sont pas touchées.";

    /// <summary>The link to try again, and its label.</summary>
    public (string Path, string Label)? Again { get; init; }

    /// <summary>The text of an error report; null for an error of the request.</summary>
    public string? Report { get; init; }

    public static ErrorModel Of(HttpContext http, PageContext context, HttpError error)
    {
        var path = http.Request.Path.ToUriComponent();
        var asked = path + http.Request.QueryString.ToUriComponent();
        return error.Type.Status switch
        {
            StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity =>
                FromDetail(error) with { Again = (path, "Ouvrir cette page sans paramètre") },
            StatusCodes.Status405MethodNotAllowed => FromDetail(error) with { Again = (path, "Ouvrir cette page") },
            StatusCodes.Status410Gone =>
                FromDetail(error) with { Again = (path + Today(http), "Voir cette page dans la version actuelle") },
            StatusCodes.Status429TooManyRequests => FromDetail(error) with { Again = (asked, "Réessayer") },
            _ when error.Type.Code == ProblemType.InternalError.Code => new("Le service a failli", [Unexpected])
            {
                Again = (asked, "Réessayer"),
                Report = $"Erreur {error.Type.Status} à l’adresse {context.Absolute(asked)}\n"
                    + $"Identifiant : {HttpError.TraceOf(http)}\n"
                    + $"Version des données : {context.Release.Version} ({context.Release.Id})",
            },
            _ => FromDetail(error),
        };
    }

    /// <summary>The question of the request without the release that is gone.</summary>
    private static string Today(HttpContext http) =>
        QueryText.Of(FormQuery.Of(http.Request).Where(p => p.Key != PageVersion.Parameter));

    private static ErrorModel FromDetail(HttpError error) =>
        new(error.Type.Title.Fr, error.QueryErrors.Count > 0 ? [.. error.QueryErrors.Select(QueryErrorWords.Of)] : [error.Detail.Fr]);
}
