using GraphQL.Types;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>The types of one schema, each created once. The descriptions come from the data package of the snapshot.</summary>
internal sealed class TypeRegistry(Snapshot snapshot)
{
    private readonly Dictionary<Type, IRowType> _rowTypes = [];
    private readonly Dictionary<string, IGraphType> _byName = new(StringComparer.Ordinal);

    public Snapshot Snapshot => snapshot;

    public IGraphType Int => GetOrAdd("Int", () => new IntGraphType());

    public IGraphType Boolean => GetOrAdd("Boolean", () => new BooleanGraphType());

    public IGraphType Text => GetOrAdd("String", () => new StringGraphType());

    public IGraphType Siren => GetOrAdd("Siren", () => new SirenScalar());

    public void Register(IRowType type) => _rowTypes.Add(type.GetType(), type);

    /// <summary>The row type of a class.</summary>
    /// <exception cref="KeyNotFoundException"><c>AllTypes</c> does not list it.</exception>
    public TType Get<TType>() where TType : IRowType => (TType)_rowTypes[typeof(TType)];

    /// <summary>The type of a name; created the first time.</summary>
    public TType GetOrAdd<TType>(string name, Func<TType> create) where TType : IGraphType
    {
        if (!_byName.TryGetValue(name, out var type))
        {
            type = create();
            _byName.Add(name, type);
        }

        return (TType)type;
    }

    public string DescriptionOf(string table) => snapshot.Describe(table)?.Description ?? table;

    public string DescriptionOf(Column column) =>
        snapshot.DescribeColumn(column.DescribedBy)?.Description ?? column.Description ?? column.Title ?? column.Name;

    /// <summary>The GraphQL type of a column.</summary>
    /// <param name="parent">The name of the type that has the column; it prefixes the name of a nested type.</param>
    public IGraphType TypeOf(Column column, string parent)
    {
        var type = column.Type switch
        {
            ColumnType.Integer => Int,
            ColumnType.Number => GetOrAdd("Float", () => new FloatScalar()),
            ColumnType.Boolean => Boolean,
            ColumnType.Date => GetOrAdd("Date", () => new DateScalar()),
            ColumnType.List => Text.RequiredList(),
            ColumnType.Tree => Nested(column, parent + Names.Pascal(column.Name)),
            _ when column.Name is "siren" or "epci_siren" => Siren,
            _ => EnumOf(column.DescribedBy) ?? Text,
        };
        return column.CanBeEmpty || type is NonNullGraphType ? type : new NonNullGraphType(type);
    }

    /// <summary>The enumeration of a column with a closed list of values in the data package; null for any other column.</summary>
    /// <param name="column">Table and name, such as <c>awards.level_status</c>.</param>
    public EnumerationGraphType? EnumOf(string? column) =>
        snapshot.DescribeColumn(column) is { Choices: { Count: > 0 } choices } ? Enum(Names.EnumOf(column!), choices) : null;

    public EnumerationGraphType Enum(string name, IReadOnlyList<string> values) => GetOrAdd(name, () =>
    {
        var type = new EnumerationGraphType { Name = name, Description = "Une valeur d’une liste fermée." };
        foreach (var value in values)
        {
            type.Add(new EnumValueDefinition(Names.Screaming(value), value) { Description = EnumDescriptions.Of(name, value) });
        }

        return type;
    });

    /// <summary>The enumeration for a yes or no that sources may leave open; its values are those of the REST filter.</summary>
    public EnumerationGraphType YesNoUnknown => GetOrAdd("YesNoUnknown", () =>
    {
        const string Name = "YesNoUnknown";
        var type = new EnumerationGraphType { Name = Name, Description = "Une valeur d’une liste fermée." };
        foreach (var (name, value) in new[] { ("YES", "true"), ("NO", "false"), ("UNKNOWN", "unknown") })
        {
            type.Add(new EnumValueDefinition(name, value) { Description = EnumDescriptions.Of(Name, value) });
        }

        return type;
    });

    private IGraphType Nested(Column column, string name)
    {
        var type = GetOrAdd(name, () => NestedType(column, name));
        return column.IsMany ? type.RequiredList() : type;
    }

    private ObjectGraphType<Field[]> NestedType(Column column, string name)
    {
        var type = new ObjectGraphType<Field[]> { Name = name, Description = DescriptionOf(column) };
        foreach (var part in column.Shape)
        {
            type.AddField(
                Names.Camel(part.Name),
                DescriptionOf(part),
                TypeOf(part, name),
                fields => CellValue.Of(Array.Find(fields, f => f.Name == part.Name).Value));
        }

        return type;
    }
}
