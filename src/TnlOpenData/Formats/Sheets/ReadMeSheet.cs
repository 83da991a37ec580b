using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets;

/// <summary>The source, the licence and the data dictionary, so that a copied file still contains them.</summary>
internal static class SourceSheet
{
    private const string Name = "Source";

    public static Sheet Of(ResultPage page, ExportContext context)
    {
        SheetCell[][] rows = [.. Facts(page, context), [], .. Dictionary(page)];
        return new Sheet(Name, [38, 34, 90], rows.Length, rows);
    }

    private static IEnumerable<SheetCell[]> Facts(ResultPage page, ExportContext context)
    {
        var release = page.Snapshot.Release;
        yield return Fact("Jeu de données", Cell.Of(release.Title));
        yield return Fact("Tableau", Cell.Of(page.Resource.Title));
        yield return Fact("Source", Cell.Of(Citation.Attribution(release)));
        yield return Fact("Licence", Cell.Of(release.LicenceTitle));
        yield return Fact("Adresse de la licence", Cell.Of(release.LicenceUrl));
        yield return Fact("Version des données", Cell.Of($"{release.Version} ({release.Id}), du {Citation.DateOf(release)}"));
        yield return Fact("Requête", Cell.Of(context.Address));
        yield return Fact("Nombre de lignes", Cell.Of(page.Count));
        if (page.Total != page.Count)
        {
            yield return Fact("Nombre de lignes, toutes pages réunies", Cell.Of(page.Total));
        }

        yield return Fact("Avertissement", Cell.Of(Citation.Notice));
    }

    private static IEnumerable<SheetCell[]> Dictionary(ResultPage page)
    {
        yield return [Header("Colonne"), Header("Titre"), Header("Description")];
        foreach (var column in page.FlatColumns().Select(i => page.Columns[i]))
        {
            var description = column.Description ?? page.Snapshot.DescribeColumn(column.DescribedBy)?.Description;
            yield return
            [
                SheetCell.Of(column.Name),
                SheetCell.Of(page.TitleOf(column)),
                SheetCell.Of(description ?? "", CellStyle.Wrapped),
            ];
        }
    }

    private static SheetCell Header(string text) => SheetCell.Of(text, CellStyle.Header);

    private static SheetCell[] Fact(string label, Cell value) => [SheetCell.Of(label, CellStyle.Label), new(value)];
}
