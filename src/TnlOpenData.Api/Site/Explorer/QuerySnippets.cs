using TnlOpenData.Api.Http;
using TnlOpenData.Api.Site.Layout;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary>The question of a page in the languages of those who go on with it: each asks the API for the same rows.</summary>
internal static class QuerySnippets
{
    public static IEnumerable<(string Id, string Label, string Text)> Of(Visit visit, ExplorerModel model)
    {
        var csv = visit.Absolute(ExplorerLinks.Rows(model, "csv"));
        var json = visit.Absolute("/v1/awards" + QueryText.Of([.. model.ApiParameters, new("limit", "all")]));
        yield return ("curl", "curl", $"curl --fail --silent --show-error '{Quoted(csv, "'\\''")}'");
        yield return ("python", "Python", $"""
            import csv, io, urllib.request

            with urllib.request.urlopen("{csv}") as answer:
                rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
            print(len(rows))
            """);
        yield return ("r", "R", $"""
            # Tout en texte : les codes gardent leurs zéros.
            rows <- read.csv("{csv}", colClasses = "character", encoding = "UTF-8")
            nrow(rows)
            """);
        yield return ("javascript", "JavaScript", $$"""
            const answer = await fetch("{{json}}");
            const { data, meta } = await answer.json();
            console.log(data.length, meta.attribution);
            """);
        if (GraphSnippet.Of(visit.Snapshot, model) is { } graph)
        {
            yield return ("graphql", $"GraphQL (à envoyer à {visit.Absolute("/graphql")})", graph);
        }

        yield return ("libreoffice", "LibreOffice Calc : formule matricielle (Ctrl+Maj+Entrée)", SheetFormulas.LibreOffice(visit.Absolute(ExplorerLinks.Rows(model, "ods")), model.Page!));
        yield return ("excel", "Excel : Données, Obtenir des données, Requête vide, Éditeur avancé", SheetFormulas.Excel(csv));
        yield return ("google", "Google Sheets : formule", SheetFormulas.Google(csv));
    }

    /// <summary>Addresses are written with every quotation mark escaped but the apostrophe.</summary>
    private static string Quoted(string address, string apostrophe) => address.Replace("'", apostrophe, StringComparison.Ordinal);
}
