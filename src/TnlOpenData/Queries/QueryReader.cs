using System.Globalization;
using TnlOpenData.Queries.Filters;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries;

/// <summary>Turns parameters as people type them into a question, and collects everything that is wrong with them.</summary>
internal sealed class QueryReader<T>(Resource<T> resource, Snapshot snapshot) where T : class
{
    private readonly List<Criterion<T>> _where = [];
    private readonly List<KeyValuePair<string, string>> _canonical = [];

    public List<Refusal> Refusals { get; } = [];

    public ListQuery<T> Read(IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        foreach (var (name, value) in scope)
        {
            ReadFilter(resource.Filters.First(f => f.Name == name), value, canonical: false);
        }

        var values = Distinct(parameters, scope);
        foreach (var filter in resource.Filters.Where(f => values.ContainsKey(f.Name)))
        {
            ReadFilter(filter, values[filter.Name], canonical: true);
        }

        var query = new ListQuery<T>
        {
            Resource = resource,
            Where = _where,
            Sort = ReadSort(values.GetValueOrDefault("sort")),
            Fields = ReadFields(values.GetValueOrDefault("fields")),
            Limit = ReadLimit(values.GetValueOrDefault("limit")),
            Parameters = _canonical,
        };
        Refusals.AddRange(ScaleRules.Check(query, snapshot));
        return query with { Offset = ReadCursor(values.GetValueOrDefault("cursor")) };
    }

    private Dictionary<string, string> Distinct(IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        string[] known = [.. resource.Filters.Select(f => f.Name).Except(scope.Select(s => s.Key), StringComparer.Ordinal), .. ListParameters.Names];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            if (scope.Any(s => s.Key == name))
            {
                Refusals.Add(new Refusal(RefusalKind.RepeatedParameter, name, value, new(
                    $"« {name} » est déjà fixé par le chemin.",
                    $"“{name}” is already set by the path.")));
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                Refusals.Add(Refusal.UnknownParameter(name, known));
            }
            else if (string.IsNullOrWhiteSpace(value))
            {
                Refusals.Add(Refusal.InvalidValue(name, value, new("est vide", "is empty")));
            }
            else if (!values.TryAdd(name, value))
            {
                Refusals.Add(new Refusal(RefusalKind.RepeatedParameter, name, value, new(
                    $"« {name} » est donné plusieurs fois. Joignez les valeurs par des virgules : {name}=a,b.",
                    $"“{name}” is given several times. Join the values with commas: {name}=a,b.")));
            }
        }

        return values;
    }

    private void ReadFilter(Filter<T> filter, string typed, bool canonical)
    {
        var (criterion, refusal) = filter.Read(snapshot, typed);
        if (refusal is not null)
        {
            Refusals.Add(refusal);
        }
        else if (criterion is not null)
        {
            _where.Add(criterion);
            if (canonical)
            {
                _canonical.Add(new(filter.Name, criterion.Text));
            }
        }
    }

    private List<Sort<T>> ReadSort(string? typed)
    {
        string[] sortable = [.. resource.Columns.Where(c => c.IsSortable).Select(c => c.Name)];
        var sorts = new List<Sort<T>>();
        foreach (var word in (typed ?? resource.DefaultSort).Split(',', StringSplitOptions.TrimEntries))
        {
            var name = word.TrimStart('-');
            if (word.Length - name.Length > 1 || !sortable.Contains(name, StringComparer.Ordinal))
            {
                Refusals.Add(Refusal.InvalidValue("sort", name, new("n’est pas une colonne de tri", "is not a column to sort by"), sortable));
            }
            else if (sorts.Exists(s => s.Column.Name == name))
            {
                Refusals.Add(Refusal.InvalidValue("sort", name, new("est donné deux fois", "is given twice")));
            }
            else
            {
                sorts.Add(new(resource.Columns.First(c => c.Name == name), word.StartsWith('-')));
            }
        }

        Remember("sort", typed, () => string.Join(',', sorts.Select(s => s.Text)));
        return sorts;
    }

    private IReadOnlyList<Column<T>> ReadFields(string? typed)
    {
        if (typed is null)
        {
            return resource.Columns;
        }

        var fields = new List<Column<T>>();
        foreach (var name in typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            if (resource.Columns.FirstOrDefault(c => c.Name == name) is { } column)
            {
                fields.Add(column);
            }
            else
            {
                Refusals.Add(Refusal.InvalidValue("fields", name, new("n’est pas une colonne de cette liste", "is not a column of this list"), [.. resource.Columns.Select(c => c.Name)]));
            }
        }

        Remember("fields", typed, () => string.Join(',', fields.Select(f => f.Name)));
        return fields;
    }

    private int? ReadLimit(string? typed)
    {
        if (typed is null or "all")
        {
            Remember("limit", typed, () => "all");
            return typed is null ? ListQuery<T>.DefaultLimit : null;
        }

        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > ListQuery<T>.MaximumLimit)
        {
            Refusals.Add(Refusal.InvalidValue("limit", typed, new(
                $"n’est ni un nombre de 1 à {ListQuery<T>.MaximumLimit}, ni « all »",
                $"is neither a number from 1 to {ListQuery<T>.MaximumLimit} nor “all”")));
            return ListQuery<T>.DefaultLimit;
        }

        Remember("limit", typed, () => limit.ToString(CultureInfo.InvariantCulture));
        return limit;
    }

    private int ReadCursor(string? typed)
    {
        if (typed is null || Refusals.Count > 0)
        {
            return 0;
        }

        var cursor = Cursor.Parse(typed);
        if (cursor?.Fingerprint == Cursor.FingerprintOf(_canonical) && cursor.ReleaseId == snapshot.Release.Id)
        {
            return cursor.Offset;
        }

        Refusals.Add(new Refusal(RefusalKind.InvalidCursor, "cursor", typed, new(
            "Ce curseur n’appartient pas à cette question. Suivez links.next, ou recommencez sans curseur.",
            "This cursor does not belong to this question. Follow links.next, or start again without a cursor.")));
        return 0;
    }

    private void Remember(string name, string? typed, Func<string> canonical)
    {
        if (typed is not null)
        {
            _canonical.Add(new(name, canonical()));
        }
    }
}
