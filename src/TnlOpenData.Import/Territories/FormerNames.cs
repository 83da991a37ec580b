namespace TnlOpenData.Import.Territories;

/// <summary>
/// The names of codes that ended. The history tells the first name, of 1943, of every code that ended before its own package; the
/// packages tell the last name of the others. They are not asked for the former: package 2 lists again 27024, which ended in 2019.
/// </summary>
internal sealed class FormerNames
{
    private readonly Dictionary<string, string> _first;
    private readonly HashSet<string> _lasting;
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    public FormerNames(TerritorySources sources)
    {
        _first = sources.History
            .GroupBy(e => e.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(e => e.Start ?? "", StringComparer.Ordinal).First().Name, StringComparer.Ordinal);
        _lasting = [.. sources.CommunesAtEndOfHistory.Select(c => c.Code)];
        foreach (var communes in sources.CommunesByPackage)
        {
            // A commune and a part of it may bear one code: the name is that of the commune.
            foreach (var commune in communes.OrderBy(c => c.IsOfToday))
            {
                _last[commune.Code] = commune.Name;
            }
        }
    }

    /// <summary>Null if no package and no history knows the code.</summary>
    public string? Of(string code) => _lasting.Contains(code)
        ? _last[code]
        : _first.GetValueOrDefault(code) ?? _last.GetValueOrDefault(code);
}
