// What needs script is hidden until it is known to run, and long tables are shown in part.
document.documentElement.classList.add('with-script');
