using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>
/// The rows of <c>former_communes.csv</c>: the parts of communes that have a code, the codes that ended in a commune of today, and the
/// codes of older packages that the newest no longer knows.
/// </summary>
internal sealed class FormerRows(TerritorySources sources, Successors successors, ProblemList problems)
{
    public const string Ended = "ancienne-commune";

    private readonly SortedDictionary<(string Code, string Kind), (string Name, string Today)> _rows = new(
        Comparer<(string Code, string Kind)>.Create((a, b) =>
            string.CompareOrdinal(a.Code, b.Code) is var byCode and not 0 ? byCode : string.CompareOrdinal(a.Kind, b.Kind)));

    private readonly FormerNames _names = new(sources);

    public IReadOnlyList<IReadOnlyList<string>> All()
    {
        foreach (var part in sources.Communes.Where(c => !c.IsOfToday))
        {
            _rows[(part.Code, part.Type)] = (part.Name, successors.Today(part.Whole!)!);
        }

        foreach (var commune in sources.Communes.Where(c => c.IsOfToday).OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            foreach (var code in commune.FormerCodes.Where(code => !IsPartOf(code, commune.Code)))
            {
                Add(code, commune.Code);
            }
        }

        foreach (var code in Vanished())
        {
            Add(code, successors.Today(code));
        }

        return [.. _rows.Select(r => (string[])[r.Key.Code, r.Value.Name, r.Key.Kind, r.Value.Today])];
    }

    /// <summary>A part that is listed as such needs no second row, unless its code ended in another commune.</summary>
    private bool IsPartOf(string code, string commune) => PackageCommune.Parts.Any(kind =>
        _rows.TryGetValue((code, kind), out var row) && row.Today == commune);

    private string[] Vanished()
    {
        var known = sources.Communes.SelectMany(c => c.FormerCodes.Append(c.Code)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. sources.CommunesByPackage
                .SelectMany(communes => communes)
                .Select(c => c.Code)
                .Where(code => !known.Contains(code))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Add(string code, string? today)
    {
        if (today is null)
        {
            Note(code, "left out: it leads to no commune of today");
        }
        else if (_names.Of(code) is not { } name)
        {
            Note(code, $"left out: no package names it; it ended in {today}");
        }
        else if (!_rows.TryAdd((code, Ended), (name, today)))
        {
            Note(code, $"it ended in {today} too: only {_rows[(code, Ended)].Today} is written");
        }
    }

    private void Note(string code, string text) => problems.Add(
        new Problem(TerritoryTable.FormerCommunes.File, null, DisplayText.Escape(code), text, "look whether that is right")
        {
            Severity = Severity.Notice,
        });
}
