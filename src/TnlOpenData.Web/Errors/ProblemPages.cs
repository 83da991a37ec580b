using System.Net;
using System.Text;
using TnlOpenData.Text;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Web.Errors;

/// <summary>HTML pages at the addresses that problems name as their <c>type</c>: meaning and remedy, in French or English.</summary>
public static class ProblemPages
{
    public static void MapProblemPages(this IEndpointRouteBuilder app)
    {
        app.MapPlain("/problems", http => Send(http, new("Les erreurs de ce service", "The errors of this service"), ProblemType.All));
        foreach (var type in ProblemType.All)
        {
            app.MapPlain($"/problems/{type.Code}", http => Send(http, type.Title, [type]));
        }
    }

    private static Task Send(HttpContext http, Bilingual title, IReadOnlyList<ProblemType> types)
    {
        var french = Language.IsFrench(http.Request);
        var documentation = new Uri(PublicAddress.Of(http)).AbsolutePath.TrimEnd('/') + "/docs";
        var page = Page(french, french ? title.Fr : title.En, types, documentation);
        return new Representation
        {
            ContentType = "text/html; charset=utf-8",
            Identity = page,
            LastModified = ServingDates.Of(http, http.RequestServices.GetRequiredService<ReleaseProvider>().Current),
            VaryByLanguage = true,
            Write = output => Encoding.UTF8.GetBytes(page, output),
        }.Send(http);
    }

    private static string Page(bool french, string title, IReadOnlyList<ProblemType> types, string documentation)
    {
        var entries = types.Select(type =>
            $"<dt id=\"{type.Code}\"><code>{type.Status} {type.Code}</code></dt>"
            + $"<dd><p>{Text(french ? type.Meaning.Fr : type.Meaning.En)}</p></dd>");
        const string Head = """<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">""";
        return $"""
            <!DOCTYPE html>
            <html lang="{(french ? "fr" : "en")}">
            <head>{Head}<title>{Text(title)}</title></head>
            <body>
            <main>
            <h1>{Text(title)}</h1>
            <dl>{string.Concat(entries)}</dl>
            <p><a href="{documentation}">{(french ? "Documentation de l’API" : "Documentation of the API (in French)")}</a></p>
            </main>
            </body>
            </html>

            """;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
