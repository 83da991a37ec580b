using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>Code that asks the API for the rows of the page, in several languages.</summary>
internal static class QuerySnippets
{
    public static IEnumerable<(string Id, string Label, string Text)> Of(PageContext context, ExplorerModel model)
    {
        var csv = Rows("csv");
        var json = context.Absolute(context.InVersion(
            "/v1/awards" + QueryText.Of([.. model.ApiParameters, new("limit", "all")])));
        yield return ("curl", "curl", $"curl --fail --silent --show-error '{Quoted(csv, "'\\''")}'");
        yield return ("python", "Python", $"""
            import csv, io, urllib.request

            with urllib.request.urlopen("{csv}") as answer:
                rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
            print(len(rows))
            """);
        yield return ("pandas", "Python, avec pandas", $"""
            import pandas as pd

            # Tout en texte : les codes gardent leurs zéros.
            rows = pd.read_csv("{csv}", dtype=str, keep_default_na=False)
            print(len(rows))
            """);
        yield return ("duckdb", "DuckDB", $"""
            -- Tout en texte : les codes gardent leurs zéros.
            SELECT * FROM read_csv('{Quoted(csv, "''")}', all_varchar = true);
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
        var map = Rows("geojson");
        yield return (
            "qgis",
            "QGIS : console Python (ou Couche, Ajouter une couche, Ajouter une couche vecteur, avec l’adresse seule)",
            $"iface.addVectorLayer(\"{map}\", \"Palmarès\", \"ogr\")");
        if (GraphSnippet.Of(context.Snapshot, model) is { } graph)
        {
            yield return ("graphql", $"GraphQL (à envoyer à {context.Absolute("/graphql")})", graph);
        }

        var ods = Rows("ods");
        yield return (
            "libreoffice",
            "LibreOffice Calc : formule matricielle (Ctrl+Maj+Entrée)",
            SheetFormulas.LibreOffice(ods, model.Page!));
        yield return ("excel", "Excel : Données, Obtenir des données, Requête vide, Éditeur avancé", SheetFormulas.Excel(csv));
        yield return (
            "google",
            "Google Sheets : formule (elle ôte les zéros au début des codes ; le fichier XLSX les garde)",
            SheetFormulas.Google(csv));

        string Rows(string format) => context.Absolute(context.InVersion(ExplorerLinks.Rows(model, format)));
    }

    /// <summary>The apostrophe is the only quotation mark that addresses do not escape.</summary>
    private static string Quoted(string address, string apostrophe) => address.Replace("'", apostrophe, StringComparison.Ordinal);
}

/// <summary>Formulas that load the rows of a query into a spreadsheet, one for each program.</summary>
internal static class SheetFormulas
{
    private const int Letters = 26;

    /// <summary>A range of the sheet of an ODS file at an address; its size is that of the current result with its header.</summary>
    public static string LibreOffice(string address, ResultPage<AwardView> page)
    {
        var columns = page.Query.Fields.Count(c => c.IsFlat);
        var quoted = address.Replace("'", "''", StringComparison.Ordinal);
        var range = string.Create(CultureInfo.InvariantCulture, $"A1:{Column(columns)}{page.Total + 1}");
        return $"='{quoted}'#$'{page.Resource.Title}'.{range}";
    }

    public static string Excel(string address) => $"""
        let
            Reponse = Csv.Document(Web.Contents("{address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
            Lignes = Table.PromoteHeaders(Reponse, [PromoteAllScalars = true])
        in
            Lignes
        """;

    public static string Google(string address) => $"=IMPORTDATA(\"{address}\")";

    /// <summary>1 → A, 27 → AA.</summary>
    private static string Column(int number) => number <= Letters
        ? ((char)('A' + number - 1)).ToString()
        : Column((number - 1) / Letters) + Column(((number - 1) % Letters) + 1);
}
