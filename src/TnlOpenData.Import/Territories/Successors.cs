namespace TnlOpenData.Import.Territories;

/// <summary>Which commune of today a code leads to, over any number of mergers.</summary>
internal sealed class Successors
{
    private readonly HashSet<string> _today;
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);

    /// <param name="communesByPackage">From the oldest package to the newest.</param>
    public Successors(IReadOnlyList<IReadOnlyList<PackageCommune>> communesByPackage)
    {
        _today = [.. communesByPackage[^1].Where(c => c.IsOfToday).Select(c => c.Code)];
        foreach (var communes in communesByPackage)
        {
            Add(communes);
        }
    }

    /// <summary>Null if the packages do not tell.</summary>
    public string? Today(string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var current = code;
        while (!_today.Contains(current))
        {
            if (!seen.Add(current) || !_next.TryGetValue(current, out var next))
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    /// <summary>A later package knows better; in one package the list of former codes does.</summary>
    private void Add(IReadOnlyList<PackageCommune> communes)
    {
        foreach (var part in communes.Where(c => c.Whole is { } whole && whole != c.Code))
        {
            _next[part.Code] = part.Whole!;
        }

        foreach (var commune in communes)
        {
            foreach (var former in commune.FormerCodes.Where(f => f != commune.Code))
            {
                _next[former] = commune.Code;
            }
        }
    }
}
