using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace TnlOpenData.Testing.Server;

/// <summary>A server with two paths that fail, for programs and for people: the program itself offers no way to provoke an error.</summary>
public sealed class BrokenServer()
    : TnlServer(RepositoryData.WithoutTerritories, services => services.AddSingleton<IStartupFilter>(new FailingPath()))
{
    public const string Secret = "connection string with a password";

    private sealed class FailingPath : IStartupFilter
    {
        /// <summary>Middleware after the pipeline of the program: it answers the paths that the program does not.</summary>
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            foreach (var path in new[] { "/v1/awards/fail/on/purpose", "/fail/on/purpose" })
            {
                app.Map(path, failing => failing.Run(_ => throw new InvalidOperationException(Secret)));
            }
        };
    }
}
