using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary>The rows of a question inside a spreadsheet, refreshed when it is: each program has its own way.</summary>
internal static class SheetFormulas
{
    private const int Letters = 26;

    /// <summary>A range of the sheet of an ODS file at an address; the size is that of the answer of today, with its header.</summary>
    public static string LibreOffice(string address, Page<AwardView> page)
    {
        var columns = page.Query.Fields.Count(c => c.IsFlat);
        return string.Create(CultureInfo.InvariantCulture, $"='{address.Replace("'", "''", StringComparison.Ordinal)}'#$'{page.Resource.Title}'.A1:{Column(columns)}{page.Total + 1}");
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
