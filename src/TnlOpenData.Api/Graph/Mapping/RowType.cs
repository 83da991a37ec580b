using GraphQL.Types;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>A type of the schema that <c>AllTypes</c> lists.</summary>
internal interface IRowType
{
    /// <summary>Adds the fields. Called once all types exist, so that relations may lead in both directions.</summary>
    void AddFields();

    /// <summary>Adds the field of the root type that returns the rows, if there is one.</summary>
    void AddListTo(ObjectGraphType<Snapshot> query);

    /// <summary>Adds the field of the root type that returns one row by its key, if there is one.</summary>
    void AddItemTo(ObjectGraphType<Snapshot> query);
}

/// <summary>A GraphQL type whose fields are columns, the same as in REST and in the dumps, and relations to other types.</summary>
internal abstract class RowType<T> : ObjectGraphType<T>, IRowType where T : class
{
    protected RowType(TypeRegistry types, string name, string description)
    {
        Types = types;
        Name = name;
        Description = description;
        types.Register(this);
    }

    protected TypeRegistry Types { get; }

    protected Snapshot Snapshot => Types.Snapshot;

    public abstract void AddFields();

    public virtual void AddListTo(ObjectGraphType<Snapshot> query)
    {
    }

    public virtual void AddItemTo(ObjectGraphType<Snapshot> query)
    {
    }

    /// <summary>Adds one field per column, except links, which are relations here.</summary>
    protected void AddColumns(IEnumerable<Column<T>> columns, params string[] except)
    {
        foreach (var column in columns.Where(c => c.Type != ColumnType.Link && !except.Contains(c.Name, StringComparer.Ordinal)))
        {
            this.AddField(
                Names.Camel(column.Name),
                Types.DescriptionOf(column),
                Types.TypeOf(column, Name),
                row => column.IsCoordinate ? CellValue.OfCoordinate(column.Read(row)) : CellValue.Of(column.Read(row)));
        }
    }

    /// <summary>Adds a relation to at most one row.</summary>
    protected void AddOptional<TOther>(string name, string description, RowType<TOther> type, Func<T, TOther?> read)
        where TOther : class =>
        this.AddField(name, description, type, read);

    /// <summary>Adds a relation to exactly one row.</summary>
    protected void AddRequired<TOther>(string name, string description, RowType<TOther> type, Func<T, TOther> read)
        where TOther : class =>
        this.AddField(name, description, new NonNullGraphType(type), read);

    /// <summary>Adds a relation to any number of rows.</summary>
    protected void AddMany<TOther>(string name, string description, RowType<TOther> type, Func<T, IEnumerable<TOther>> read)
        where TOther : class =>
        this.AddField(name, description, type.RequiredList(), read);
}
