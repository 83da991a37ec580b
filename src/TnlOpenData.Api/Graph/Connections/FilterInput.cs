using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The filters of a list as one typed input object. Its value becomes conditions, which must all hold.</summary>
internal sealed class FilterInput
{
    /// <summary>The query parameter of each input field.</summary>
    private readonly Dictionary<string, string> _parameters;

    private FilterInput(InputObjectGraphType type, Dictionary<string, string> parameters)
    {
        Type = type;
        _parameters = parameters;
    }

    public InputObjectGraphType Type { get; }

    /// <summary>Null for a list without filters.</summary>
    /// <param name="rowType">The name of the type of the rows; it prefixes the name of the input type.</param>
    /// <param name="except">Filters that the parent row sets.</param>
    public static FilterInput? Of(TypeRegistry types, Resource resource, string rowType, params string[] except)
    {
        var filters = resource.FilterInfos.Where(f => !except.Contains(f.Name, StringComparer.Ordinal) && f is not ParameterInfo).ToArray();
        if (filters.Length == 0)
        {
            return null;
        }

        var name = except.Length == 0 ? $"{rowType}Filter" : $"{rowType}FilterWithout{string.Concat(except.Select(Names.Pascal))}";
        var type = types.GetOrAdd(name, () =>
        {
            var input = new InputObjectGraphType
            {
                Name = name,
                Description = "Des critères, tous à remplir à la fois. Ce sont ceux de l’API REST.",
            };
            foreach (var filter in filters)
            {
                input.AddField(new FieldType
                {
                    Name = Names.Camel(filter.Name),
                    Description = filter.Description,
                    ResolvedType = TypeOf(types, resource, filter),
                });
            }

            return input;
        });
        return new FilterInput(type, filters.ToDictionary(f => Names.Camel(f.Name), f => f.Name, StringComparer.Ordinal));
    }

    /// <summary>The conditions by filter: several of one name for a field with several criteria.</summary>
    public IEnumerable<KeyValuePair<string, string>> Conditions(IResolveFieldContext context) =>
        context.Arguments?.TryGetValue("filter", out var argument) == true && argument.Value is IDictionary<string, object?> fields
            ? fields.Where(f => f.Value is not null).SelectMany(f => FilterConditions.Of(_parameters[f.Key], f.Value!))
            : [];

    private static IGraphType TypeOf(TypeRegistry types, Resource resource, Filter filter) => filter switch
    {
        { Name: "q" } => types.Text,
        { Name: "level" } => Range(types, "LevelSpan", types.Text, "Des niveaux, ou un intervalle dans une même échelle."),
        { IsRange: true } => Range(types, "IntSpan", types.Int, "Des nombres entiers, ou un intervalle dont les bornes sont comprises."),
        { Name: "returning" or "first_participation" } => Values(types.YesNoUnknown),
        _ => Values(EnumOf(types, resource, filter) ?? types.Text),
    };

    /// <summary>The enumeration of the column of the same name; null if there is none, or if its values are not a closed list.</summary>
    private static EnumerationGraphType? EnumOf(TypeRegistry types, Resource resource, Filter filter) =>
        types.EnumOf(resource.ColumnInfos.FirstOrDefault(c => c.Name == filter.Name)?.DescribedBy);

    private static ListGraphType Values(IGraphType type) => new(new NonNullGraphType(type));

    private static InputObjectGraphType Range(TypeRegistry types, string name, IGraphType bound, string description) =>
        types.GetOrAdd(name, () =>
        {
            var type = new InputObjectGraphType { Name = name, Description = description };
            type.AddField(new FieldType { Name = "in", Description = "L’une de ces valeurs.", ResolvedType = Values(bound) });
            type.AddField(new FieldType { Name = "from", Description = "Pas moins que cela.", ResolvedType = bound });
            type.AddField(new FieldType { Name = "to", Description = "Pas plus que cela.", ResolvedType = bound });
            type.AddField(new FieldType
            {
                Name = "is",
                Description = "NONE : les lignes sans valeur, là où il y en a.",
                ResolvedType = AbsentValue(types),
            });
            return type;
        });

    private static EnumerationGraphType AbsentValue(TypeRegistry types) => types.GetOrAdd("AbsentValue", () =>
    {
        var type = new EnumerationGraphType { Name = "AbsentValue", Description = "L’absence de valeur." };
        type.Add(new EnumValueDefinition("NONE", Filter.None) { Description = "Sans valeur." });
        return type;
    });
}
