namespace TnlOpenData.Queries;

/// <summary><c>sort=-edition,name</c>: columns, a minus before those in descending order.</summary>
internal static class SortParameter
{
    public static List<Sort<T>> Read<T>(Resource<T> resource, string? typed, List<Refusal> refusals) where T : class
    {
        string[] sortable = [.. resource.Columns.Where(c => c.IsSortable).Select(c => c.Name)];
        var sorts = new List<Sort<T>>();
        var asked = typed ?? resource.DefaultSort;
        foreach (var word in asked.Length == 0 ? [] : asked.Split(',', StringSplitOptions.TrimEntries))
        {
            var name = word.StartsWith('-') ? word[1..] : word;
            if (!sortable.Contains(name, StringComparer.Ordinal))
            {
                refusals.Add(Refusal.InvalidValue("sort", name, new("n’est pas une colonne de tri", "is not a column to sort by"), sortable));
            }
            else if (sorts.Exists(s => s.Column.Name == name))
            {
                refusals.Add(Refusal.InvalidValue("sort", name, new("est donné deux fois", "is given twice")));
            }
            else
            {
                sorts.Add(new(resource.Columns.First(c => c.Name == name), word.StartsWith('-')));
            }
        }

        return sorts;
    }
}
