using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Parses the parameters of a list into a query in canonical form, and collects all errors.</summary>
internal sealed class QueryReader<T>(Resource<T> resource, Snapshot snapshot) where T : class
{
    private readonly List<Criterion<T>> _where = [];
    private readonly List<KeyValuePair<string, string>> _canonical = [];

    public QueryErrors Errors { get; } = new();

    public ListQuery<T> Read(
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var canonicalScope = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in scope)
        {
            ReadFilter(resource.Filters.First(f => f.Name == name), value, canonicalScope);
        }

        var filters = resource.Filters.Select(f => f.Name).Except(scope.Select(s => s.Key), StringComparer.Ordinal);
        var values = DistinctParameters.Of(parameters, [.. filters, .. ListParameters.Names], scope, Errors);
        foreach (var filter in resource.Filters.Where(f => values.ContainsKey(f.Name)))
        {
            ReadFilter(filter, values[filter.Name], _canonical);
        }

        foreach (var missing in resource.Filters.Where(f => f.IsRequired && parameters.Concat(scope).All(p => p.Key != f.Name)))
        {
            Errors.Add(QueryError.MissingParameter(missing.Name, missing.Example));
        }

        foreach (var needed in resource.Filters.Where(f => values.ContainsKey(f.Name)).Select(f => f.Needs).OfType<string>())
        {
            if (!values.ContainsKey(needed))
            {
                Errors.Add(QueryError.MissingParameter(needed, resource.Filters.First(f => f.Name == needed).Example));
            }
        }

        var query = new ListQuery<T>
        {
            Resource = resource,
            Where = _where,
            Sort = ReadCommon(
                "sort",
                values,
                typed => ListParameters.ParseSort(resource, typed, Errors),
                sorts => string.Join(',', sorts.Select(x => x.Text))),
            Fields = ReadCommon(
                "fields",
                values,
                typed => ListParameters.ParseFields(resource, typed, Errors),
                fields => string.Join(',', fields.Select(f => f.Name))),
            Facets = ReadCommon(
                "facets",
                values,
                typed => ListParameters.ParseFacets(resource, typed, Errors),
                facets => string.Join(',', facets.Select(f => f.Name))),
            Limit = ReadCommon("limit", values, typed => ListParameters.ParseLimit(typed, Errors), ListParameters.LimitText),
            Parameters = _canonical,
            Scope =
            [
                .. canonicalScope.OrderBy(s => s.Key, StringComparer.Ordinal).ThenBy(s => s.Value, StringComparer.Ordinal),
            ],
        };
        foreach (var error in ScaleConsistency.Check(query, snapshot))
        {
            Errors.Add(error);
        }

        return query with { Offset = ReadCursor(values.GetValueOrDefault("cursor"), query) };
    }

    private void ReadFilter(Filter<T> filter, string typed, List<KeyValuePair<string, string>> canonical)
    {
        var (criterion, error) = filter.Read(snapshot, Visible.Of(typed));
        if (error is not null)
        {
            Errors.Add(error);
        }
        else if (criterion is not null)
        {
            _where.Add(criterion);
            canonical.Add(new(filter.Name, criterion.Text));
        }
    }

    /// <summary>The offset of the page; 0 without a cursor, or if there are errors.</summary>
    private int ReadCursor(string? typed, ListQuery<T> query)
    {
        if (typed is null || Errors.Count > 0)
        {
            return 0;
        }

        var cursor = Cursor.Parse(typed);
        if (cursor?.Fingerprint == query.Fingerprint && cursor.ReleaseId == snapshot.Release.Id)
        {
            return cursor.Offset;
        }

        Errors.Add(new QueryError(QueryErrorKind.InvalidCursor, "cursor", Shown.Of(typed), new(
            "Ce curseur n’appartient pas à cette question. Suivez links.next, ou recommencez sans curseur.",
            "This cursor does not belong to this question. Follow links.next, or start again without a cursor.")));
        return 0;
    }

    /// <summary>Parses a common parameter and, if it is present, adds its canonical form to the query.</summary>
    private TValue ReadCommon<TValue>(
        string name,
        Dictionary<string, string> values,
        Func<string?, TValue> parse,
        Func<TValue, string> text)
    {
        var typed = values.GetValueOrDefault(name);
        var value = parse(typed);
        if (typed is not null)
        {
            _canonical.Add(new(name, text(value)));
        }

        return value;
    }
}
