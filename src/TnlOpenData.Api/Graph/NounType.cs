using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>A noun of the graph: fields read from the columns that REST and the dumps have too, and relations to other nouns.</summary>
internal sealed class NounType<T> : ObjectGraphType<T> where T : class
{
    private readonly Nouns _nouns;

    public NounType(Nouns nouns, string name, string description)
    {
        _nouns = nouns;
        Name = name;
        Description = description;
    }

    /// <summary>One field for each column; links are relations here, and are left out.</summary>
    public void Columns(IEnumerable<Column<T>> columns, params string[] except)
    {
        foreach (var column in columns.Where(c => c.Type != ColumnType.Link && !except.Contains(c.Name, StringComparer.Ordinal)))
        {
            Add(Names.Camel(column.Name), _nouns.Say(column), _nouns.TypeOf(column, Name), row => CellValue.Of(column.Read(row)));
        }
    }

    public void One<TOther>(string name, string description, NounType<TOther> type, Func<T, TOther?> read) where TOther : class =>
        Add(name, description, type, read);

    public void Always<TOther>(string name, string description, NounType<TOther> type, Func<T, TOther> read) where TOther : class =>
        Add(name, description, new NonNullGraphType(type), read);

    public void Many<TOther>(string name, string description, NounType<TOther> type, Func<T, IEnumerable<TOther>> read) where TOther : class =>
        Add(name, description, Nouns.ListOf(type), read);

    public void Add(string name, string description, IGraphType type, Func<T, object?> read) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = type,
        Resolver = new FuncFieldResolver<T, object>(context => read(context.Source)),
    });
}
