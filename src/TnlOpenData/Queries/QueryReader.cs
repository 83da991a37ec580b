using TnlOpenData.Queries.Filters;
using TnlOpenData.Snapshots;

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

        Refusals.AddRange(resource.Filters
            .Where(f => f.IsRequired && parameters.Concat(scope).All(p => p.Key != f.Name))
            .Select(f => Refusal.MissingParameter(f.Name, f.Example)));
        var query = new ListQuery<T>
        {
            Resource = resource,
            Where = _where,
            Sort = Keep("sort", values, typed => SortParameter.Read(resource, typed, Refusals), sorts => string.Join(',', sorts.Select(x => x.Text))),
            Fields = Keep("fields", values, typed => FieldsParameter.Read(resource, typed, Refusals), fields => string.Join(',', fields.Select(f => f.Name))),
            Facets = Keep("facets", values, typed => FacetsParameter.Read(resource, typed, Refusals), facets => string.Join(',', facets.Select(f => f.Name))),
            Limit = Keep("limit", values, typed => LimitParameter.Read(typed, Refusals), LimitParameter.Text),
            Parameters = _canonical,
            Scope = scope,
        };
        Refusals.AddRange(ScaleRules.Check(query, snapshot));
        return query with { Offset = ReadCursor(values.GetValueOrDefault("cursor"), query) };
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

    private int ReadCursor(string? typed, ListQuery<T> query)
    {
        if (typed is null || Refusals.Count > 0)
        {
            return 0;
        }

        var cursor = Cursor.Parse(typed);
        if (cursor?.Fingerprint == query.Fingerprint && cursor.ReleaseId == snapshot.Release.Id)
        {
            return cursor.Offset;
        }

        Refusals.Add(new Refusal(RefusalKind.InvalidCursor, "cursor", typed, new(
            "Ce curseur n’appartient pas à cette question. Suivez links.next, ou recommencez sans curseur.",
            "This cursor does not belong to this question. Follow links.next, or start again without a cursor.")));
        return 0;
    }

    /// <summary>Reads a parameter and, when it was given, writes it down in its one canonical form.</summary>
    private TValue Keep<TValue>(string name, Dictionary<string, string> values, Func<string?, TValue> read, Func<TValue, string> text)
    {
        var typed = values.GetValueOrDefault(name);
        var value = read(typed);
        if (typed is not null)
        {
            _canonical.Add(new(name, text(value)));
        }

        return value;
    }
}
