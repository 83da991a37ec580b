using GraphQL;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>Which rows of a list are asked: <c>first</c> after a cursor, or <c>last</c> before one.</summary>
internal sealed record Window(int? First, int? After, int? Last, int? Before)
{
    public const int Default = 100;
    public const int Most = 1000;

    public static Window Of(IResolveFieldContext context, string fingerprint, Snapshot snapshot)
    {
        var (first, last) = (Count(context, "first"), Count(context, "last"));
        if (first is not null && last is not null)
        {
            throw new GraphError("FIRST_AND_LAST", new("Donnez « first » ou « last », pas les deux.", "Give “first” or “last”, not both."));
        }

        return new Window(first, Cursor(context, "after", fingerprint, snapshot), last, Cursor(context, "before", fingerprint, snapshot));
    }

    public Slice<T> Cut<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var begin = After + 1 ?? 0;
        var end = Before ?? int.MaxValue;
        if (Last is { } last)
        {
            end = Math.Min(end, (query with { Limit = 0 }).Run(snapshot).Total);
            begin = Math.Max(begin, end - last);
        }

        var limit = Math.Max(0, Math.Min(end - begin, Last ?? First ?? Default));
        var page = (query with { Offset = begin, Limit = limit }).Run(snapshot);
        return new Slice<T>(page.Rows, begin, page.Total, snapshot.Release.Id, query.Fingerprint);
    }

    private static int? Count(IResolveFieldContext context, string name)
    {
        if (context.GetArgument<int?>(name) is not { } count)
        {
            return null;
        }

        if (count < 0)
        {
            throw new GraphError("INVALID_VALUE", new($"« {name} » vaut {count} : un nombre de lignes, de 0 à {Most}.", $"“{name}” is {count}: a number of rows, 0 to {Most}."));
        }

        return count <= Most ? count : throw GraphError.TooMany(name, count, context);
    }

    private static int? Cursor(IResolveFieldContext context, string name, string fingerprint, Snapshot snapshot)
    {
        if (context.GetArgument<string?>(name) is not { } typed)
        {
            return null;
        }

        var cursor = Queries.Cursor.Parse(typed);
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
