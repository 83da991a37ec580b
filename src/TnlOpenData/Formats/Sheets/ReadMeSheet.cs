using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets;

/// <summary>The source, the licence, the columns and the codes in French words, so that a copied file still contains them.</summary>
internal static class ReadMeSheet
{
    private const string Name = "Lisez-moi";

    public static Sheet Of(ResultPage page, ExportContext context)
    {
        SheetCell[][] rows = [.. Facts(page, context), [], .. Dictionary(page), .. Codes(page)];
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

    /// <summary>What each code of a closed list means: the cells keep the codes, which programs read.</summary>
    private static IEnumerable<SheetCell[]> Codes(ResultPage page)
    {
        var lists = page.FlatColumns()
            .Select(i => page.Columns[i])
            .Select(c => (Title: page.TitleOf(c), Codes: CodeLabels.Of(c.ClosedList ?? c.DescribedBy)))
            .Where(l => l.Codes.Count > 0)
            .ToArray();
        return lists.Length == 0
            ? []
            :
            [
                [],
                [Header("Titre"), Header("Code"), Header("Ce qu’il veut dire")],
                .. lists.SelectMany(l => l.Codes.Select(code => new[]
                {
                    SheetCell.Of(l.Title), SheetCell.Of(code.Code), SheetCell.Of(code.Label),
                })),
            ];
    }

    private static SheetCell Header(string text) => SheetCell.Of(text, CellStyle.Header);

    private static SheetCell[] Fact(string label, Cell value) => [SheetCell.Of(label, CellStyle.Label), new(value)];
}
