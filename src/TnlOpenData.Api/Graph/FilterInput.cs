using System.Globalization;
using GraphQL;
using GraphQL.Types;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph;

/// <summary>The filters of a list as one typed input; what it holds becomes the parameters that REST reads.</summary>
internal sealed class FilterInput
{
    private readonly Dictionary<string, string> _parameters;

    private FilterInput(InputObjectGraphType type, Dictionary<string, string> parameters)
    {
        Type = type;
        _parameters = parameters;
    }

    public InputObjectGraphType Type { get; }

    /// <param name="taken">Filters that the noun around the list has set already.</param>
    public static FilterInput? Of(Nouns nouns, Resource resource, string noun, params string[] taken)
    {
        var filters = resource.FilterInfos.Where(f => !taken.Contains(f.Name, StringComparer.Ordinal) && f is not ParameterInfo).ToArray();
        if (filters.Length == 0)
        {
            return null;
        }

        var name = taken.Length == 0 ? $"{noun}Filter" : $"{noun}FilterWithout{string.Concat(taken.Select(Names.Pascal))}";
        var type = nouns.Once(name, () =>
        {
            var input = new InputObjectGraphType { Name = name, Description = "Des critères, tous à remplir à la fois. Ce sont ceux de l’API REST." };
            foreach (var filter in filters)
            {
                input.AddField(new FieldType { Name = Names.Camel(filter.Name), Description = filter.Description, ResolvedType = TypeOf(nouns, filter) });
            }

            return input;
        });
        return new FilterInput(type, filters.ToDictionary(f => Names.Camel(f.Name), f => f.Name, StringComparer.Ordinal));
    }

    public IEnumerable<KeyValuePair<string, string>> Parameters(IResolveFieldContext context) =>
        context.Arguments?.TryGetValue("filter", out var argument) == true && argument.Value is IDictionary<string, object?> given
            ? given.Where(g => g.Value is not null).Select(g => new KeyValuePair<string, string>(_parameters[g.Key], Text(g.Value!)))
            : [];

    private static IGraphType TypeOf(Nouns nouns, Filter filter) => filter switch
    {
        { Name: "q" } => nouns.Text,
        { Name: "level" } => Range(nouns, "LevelSpan", nouns.Text, "Des niveaux, ou un intervalle dans une même échelle."),
        { IsRange: true } => Range(nouns, "IntSpan", nouns.Once("Int", () => new IntGraphType()), "Des nombres entiers, ou un intervalle dont les bornes sont comprises."),
        { Name: "returning" or "first_participation" } => Values(nouns.Enum("YesNoUnknown", ["true", "false", "unknown"])),
        { Name: "kind" or "scale" or "level_status" or "identity" or "language" or "status" } => Values(Closed(nouns, filter)),
        _ => Values(nouns.Text),
    };

    /// <summary>The enumeration of the column of the same name, or plain text where it has none.</summary>
    private static IGraphType Closed(Nouns nouns, Filter filter)
    {
        var table = filter.Name switch
        {
            "scale" => "scales",
            "level_status" or "identity" => "awards",
            "kind" when filter.Example == "official" => "sources",
            "kind" => "collectivities",
            "language" => "sources",
            _ => "mentions",
        };
        var column = $"{table}.{filter.Name}";
        return nouns.Snapshot.DescribeColumn(column) is { Choices: { Count: > 0 } choices } ? nouns.Enum(Names.EnumOf(column), choices) : nouns.Text;
    }

    private static ListGraphType Values(IGraphType type) => new(new NonNullGraphType(type));

    private static InputObjectGraphType Range(Nouns nouns, string name, IGraphType of, string description) => nouns.Once(name, () =>
    {
        var type = new InputObjectGraphType { Name = name, Description = description };
        type.AddField(new FieldType { Name = "in", Description = "L’une de ces valeurs.", ResolvedType = Values(of) });
        type.AddField(new FieldType { Name = "from", Description = "Pas moins que cela.", ResolvedType = of });
        type.AddField(new FieldType { Name = "to", Description = "Pas plus que cela.", ResolvedType = of });
        return type;
    });

    private static string Text(object value) => value switch
    {
        IDictionary<string, object?> range => string.Join(',', Spans(range)),
        string text => text,
        IEnumerable<object?> values => string.Join(',', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<string> Spans(IDictionary<string, object?> range)
    {
        if (range.TryGetValue("in", out var values) && values is not null)
        {
            yield return Text(values);
        }

        var (from, to) = (range.TryGetValue("from", out var f) ? f : null, range.TryGetValue("to", out var t) ? t : null);
        if (from is not null || to is not null)
        {
            yield return $"{Convert.ToString(from, CultureInfo.InvariantCulture)}..{Convert.ToString(to, CultureInfo.InvariantCulture)}";
        }
    }
}
