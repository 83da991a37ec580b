using System.Text.Json;
using GraphQL;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The paging arguments of a connection: <c>first</c> rows after a cursor, or the <c>last</c> rows before one.</summary>
/// <param name="After">The position of the row of the cursor <c>after</c>.</param>
/// <param name="Before">The position of the row of the cursor <c>before</c>.</param>
internal sealed record ConnectionArguments(int? First, int? After, int? Last, int? Before)
{
    public const int DefaultRows = 100;
    public const int MaxRows = 1000;

    /// <exception cref="GraphError">An argument is wrong, or a cursor belongs to another query or release.</exception>
    public static ConnectionArguments Of(IResolveFieldContext context, string fingerprint, Snapshot snapshot)
    {
        var (first, last) = (Count(context, "first"), Count(context, "last"));
        if (first is not null && last is not null)
        {
            throw new GraphError("FIRST_AND_LAST", new("Donnez « first » ou « last », pas les deux.", "Give “first” or “last”, not both."));
        }

        return new ConnectionArguments(
            first,
            Position(context, "after", fingerprint, snapshot),
            last,
            Position(context, "before", fingerprint, snapshot));
    }

    /// <summary>Runs the query for the rows of the slice only.</summary>
    public ConnectionSlice<T> Run<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var begin = After + 1 ?? 0;
        var end = Before ?? int.MaxValue;
        if (Last is { } last)
        {
            end = Math.Min(end, (query with { Limit = 0 }).Run(snapshot).Total);
            begin = Math.Max(begin, end - last);
        }

        var limit = Math.Max(0, Math.Min(end - begin, Last ?? First ?? DefaultRows));
        var page = (query with { Offset = begin, Limit = limit }).Run(snapshot);
        return new ConnectionSlice<T>(page.Rows, begin, page.Total, snapshot.Release.Id, query.Fingerprint);
    }

    private static int? Count(IResolveFieldContext context, string name)
    {
        if (context.GetArgument<int?>(name) is not { } count)
        {
            return null;
        }

        if (count < 0)
        {
            throw new GraphError("INVALID_VALUE", new(
                $"« {name} » vaut {count} : un nombre de lignes, de 0 à {MaxRows}.",
                $"“{name}” is {count}: a number of rows, 0 to {MaxRows}."));
        }

        return count <= MaxRows ? count : throw TooManyRows(name, count, context);
    }

    /// <summary>The error names the file that contains the whole list.</summary>
    private static GraphError TooManyRows(string name, int count, IResolveFieldContext context)
    {
        var list = JsonNamingPolicy.KebabCaseLower.ConvertName(context.FieldDefinition.Name);
        var hasBase = context.UserContext.TryGetValue(GraphExecutor.BaseAddressKey, out var baseAddress);
        var address = hasBase ? $"{baseAddress}/v1/{list}.csv?limit=all" : null;
        return new("TOO_MANY_ROWS", new(
            $"« {name} » vaut {count}, plus de {MaxRows}. Parcourez la liste par « after », ou prenez-la d’un coup : {address}",
            $"“{name}” is {count}, more than {MaxRows}. Walk the list by “after”, or take it whole: {address}"),
            [new("download", address)]);
    }

    /// <summary>The position of the row of a cursor in the whole list; null without a cursor.</summary>
    private static int? Position(IResolveFieldContext context, string name, string fingerprint, Snapshot snapshot)
    {
        if (context.GetArgument<string?>(name) is not { } text)
        {
            return null;
        }

        var cursor = Cursor.Parse(text);
        if (cursor is not null && cursor.ReleaseId != snapshot.Release.Id)
        {
            throw new GraphError("RELEASE_GONE", new(
                "Ce curseur a commencé dans une autre version des données. Recommencez sans curseur.",
                "This cursor began in another release. Start again without a cursor."));
        }

        return cursor?.Fingerprint == fingerprint
            ? cursor.Offset
            : throw new GraphError("INVALID_CURSOR", new(
                $"« {name} » n’est pas un curseur de cette question.",
                $"“{name}” is not a cursor of this question."));
    }
}
